export type ThemeName = "light" | "dark";

/** The theme the pane is drawn in, and word of its changes. */
export interface ThemeStore {
  readonly get: () => ThemeName;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The part of `Office.context.officeTheme` that decides, where Excel gives a theme at all. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
}

/** The part of `window.matchMedia` that is needed. */
type MatchMedia = (
  query: string,
) => Pick<MediaQueryList, "matches" | "addEventListener" | "removeEventListener">;

/**
 * The theme of Office where Excel tells it, else that of the system.
 * (High contrast comes from the system's forced colours, which browsers apply by themselves.)
 *
 * @param office asked again at each look, as Office keeps its theme current
 * @example themeStore(() => ({ bodyBackgroundColor: "#262626" }), matchMedia).get() //=> "dark"
 */
export function themeStore(
  office: () => OfficeColours | undefined,
  matchMedia: MatchMedia,
): ThemeStore {
  const system = matchMedia("(prefers-color-scheme: dark)");
  return {
    get: () => themeOfColour(office()?.bodyBackgroundColor) ?? (system.matches ? "dark" : "light"),
    subscribe: (listener) => {
      system.addEventListener("change", listener);
      return () => {
        system.removeEventListener("change", listener);
      };
    },
  };
}

/** `null` for what is no colour of the form `#rrggbb`. */
function themeOfColour(colour: string | undefined): ThemeName | null {
  const [, ...channels] = /^#?(\w\w)(\w\w)(\w\w)$/.exec(colour ?? "") ?? [];
  const [red, green, blue] = channels.map((channel) => parseInt(channel, 16));
  if (red === undefined || green === undefined || blue === undefined) return null;
  // Relative weight of the channels in perceived lightness, ITU-R BT.601.
  const lightness = 0.299 * red + 0.587 * green + 0.114 * blue;
  return Number.isNaN(lightness) ? null : lightness < 128 ? "dark" : "light";
}
