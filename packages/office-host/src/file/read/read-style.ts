import type { CellStyle as FileStyle } from "hucre/xlsx";
import type { Border, CellStyle, Edge, LineWeight } from "../../model";
import { readColor } from "./read-color";

type FileBorder = NonNullable<FileStyle["border"]>;
const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];
const WEIGHTS: Readonly<Record<string, LineWeight>> = {
  hair: "hairline",
  medium: "medium",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
  thick: "thick",
  double: "thick",
};

/**
 * Gives a reader of the file's styles as the model has them. Cells that look alike share one
 * style object, so that a style is changed exactly when it is another object.
 */
export function styleReader(theme: readonly string[]): (style: FileStyle) => CellStyle | undefined {
  const known = new Map<string, CellStyle | undefined>();
  return (style) => {
    const key = JSON.stringify(style);
    if (!known.has(key)) known.set(key, readStyle(style, theme));
    return known.get(key);
  };
}

/** A style of the file, or of a conditional format, as the model has it; `undefined` for none. */
export function readStyle(style: FileStyle, theme: readonly string[]): CellStyle | undefined {
  const { alignment, border, numFmt } = style;
  const borders = border ? readBorders(border, theme) : {};
  const read: CellStyle = {
    ...(numFmt && numFmt !== "General" ? { numberFormat: numFmt } : {}),
    ...readFont(style.font, theme),
    ...readFill(style.fill, theme),
    ...(alignment?.horizontal && alignment.horizontal !== "general"
      ? { horizontal: horizontalOf(alignment.horizontal) }
      : {}),
    ...(alignment?.vertical ? { vertical: alignment.vertical } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
  return Object.keys(read).length > 0 ? read : undefined;
}

function readFont(font: FileStyle["font"], theme: readonly string[]): CellStyle {
  if (!font) return {};
  const color = readColor(font.color, theme);
  return {
    ...(font.name ? { fontName: font.name } : {}),
    ...(font.size ? { fontSize: font.size } : {}),
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(color ? { color } : {}),
  };
}

function readFill(fill: FileStyle["fill"], theme: readonly string[]): CellStyle {
  if (!fill) return {};
  if (fill.type === "gradient") {
    const color = readColor(fill.stops[0]?.color, theme);
    return color ? { fill: color } : {};
  }
  if (fill.pattern === "none") return {};
  const color = readColor(fill.fgColor ?? fill.bgColor, theme);
  return color ? { fill: color } : {};
}

function readBorders(border: FileBorder, theme: readonly string[]): Partial<Record<Edge, Border>> {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of EDGES) {
    const side = border[edge];
    if (!side) continue;
    borders[edge] = {
      weight: WEIGHTS[side.style] ?? "thin",
      color: readColor(side.color, theme) ?? "#000000",
    };
  }
  return borders;
}

function horizontalOf(
  horizontal: NonNullable<NonNullable<FileStyle["alignment"]>["horizontal"]>,
): NonNullable<CellStyle["horizontal"]> {
  return horizontal === "centerContinuous" ? "centerAcrossSelection" : horizontal;
}
