import { resolveThemeColor, type CellStyle as FileStyle } from "hucre/xlsx";

type FileColor = NonNullable<NonNullable<FileStyle["font"]>["color"]>;

// Theme numbers count light before dark, unlike the order in the theme (ECMA-376 20.1.6.2).
const THEME_ORDER = [1, 0, 3, 2];
/** The palette of before Excel 2007 (ECMA-376 18.8.27), from index 8 on. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** A colour of the file as `#RRGGBB`; `undefined` for automatic. */
export function readColor(
  color: FileColor | undefined,
  theme: readonly string[],
): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined && theme.length > 0) {
    const index = THEME_ORDER[color.theme] ?? color.theme;
    return `#${resolveThemeColor([...theme], index, color.tint).toUpperCase()}`;
  }
  if (color.indexed === undefined) return undefined;
  // The first eight stand in the palette twice.
  const entry = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return entry ? `#${entry}` : undefined;
}

/** The same from the attributes of a `<color>`, `<tabColor>` or the like. */
export function readColorAttributes(
  attributes: Readonly<Record<string, string>> | undefined,
  theme: readonly string[],
): string | undefined {
  if (!attributes) return undefined;
  const { rgb, theme: index, tint, indexed } = attributes;
  return readColor(
    {
      ...(rgb ? { rgb } : {}),
      ...(index ? { theme: Number(index) } : {}),
      ...(tint ? { tint: Number(tint) } : {}),
      ...(indexed ? { indexed: Number(indexed) } : {}),
    },
    theme,
  );
}
