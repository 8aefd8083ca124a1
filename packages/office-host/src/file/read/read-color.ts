import { attribute, children, child, numberIn, type XmlElement } from "spreadsheet/xml";

/** The colours of a workbook's theme as `RRGGBB`, by the numbers that cells give them. */
export type Theme = readonly string[];

// Cells count light before dark, unlike the order in the theme (ECMA-376 20.1.6.2).
const BY_CELL = ["lt1", "dk1", "lt2", "dk2"];
const OTHERS = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
/** By the numbers that cells have for them. */
export const THEME_NAMES: readonly string[] = [...BY_CELL, ...OTHERS, "hlink", "folHlink"];

/** The palette of before Excel 2007 (ECMA-376 18.8.27), from index 8 on. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

export function readTheme(root: XmlElement | undefined): Theme {
  const scheme = child(root, "themeElements", "clrScheme");
  if (!scheme) return [];
  return THEME_NAMES.map((name) => {
    const [color] = children(scheme, name).flatMap((each) => each.children);
    return (color && (attribute(color, "lastClr") ?? attribute(color, "val"))) ?? "000000";
  });
}

/** A `<color>`, `<tabColor>` or the like as `#RRGGBB`; `undefined` for automatic. */
export function readColor(element: XmlElement | undefined, theme: Theme): string | undefined {
  if (!element) return undefined;
  const rgb = attribute(element, "rgb");
  if (rgb) return `#${rgb.slice(-6).toUpperCase()}`;
  const own = theme[numberIn(attribute(element, "theme")) ?? -1];
  if (own) return tinted(own, numberIn(attribute(element, "tint")) ?? 0);
  const indexed = numberIn(attribute(element, "indexed"));
  // The first eight stand in the palette twice.
  const entry = indexed === undefined ? undefined : PALETTE[indexed < 8 ? indexed : indexed - 8];
  return entry && `#${entry}`;
}

/** A theme's colour made darker or lighter by its luminance (ECMA-376 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(rgb.slice(at, at + 2), 16) / 255,
  );
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  const light = (low + high) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const range = (at: number) => 1 - Math.abs(2 * at - 1);
  // With hue and saturation kept, each channel's distance from the middle grows with the range.
  const scale = range(light) === 0 ? 0 : range(wanted) / range(light);
  const channels = [red, green, blue].map((each) =>
    Math.round(Math.min(1, Math.max(0, wanted + (each - light) * scale)) * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${channels.join("").toUpperCase()}`;
}
