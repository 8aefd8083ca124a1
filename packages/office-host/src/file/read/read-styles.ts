import { attribute, child, children, isTrue, numberIn, type XmlElement } from "spreadsheet/xml";
import type { Border, CellStyle, Edge, LineWeight } from "../../model";
import { NUMBER_FORMATS } from "./number-formats";
import { readColor, type Theme } from "./read-color";

/** The looks that a workbook keeps, by the numbers that cells give them. */
export interface FileStyles {
  /** Cells that look alike share one object, so that a look is changed exactly when it is another. */
  readonly cell: (style: number) => CellStyle | undefined;
  /** Whether a cell with it was entered with an apostrophe in front. */
  readonly isQuoted: (style: number) => boolean;
  /** What conditional formats change in a look (`dxfId`). */
  readonly differential: (style: number) => CellStyle | undefined;
  readonly bodyFont: { readonly name: string; readonly size: number };
}

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

/** @param root of the styles part; a workbook may have none */
export function readStyles(root: XmlElement | undefined, theme: Theme): FileStyles {
  const list = (name: string, each: string) => children(child(root, name), each);
  const [fonts, fills, borders] = [
    list("fonts", "font"),
    list("fills", "fill"),
    list("borders", "border"),
  ];
  const formats = list("cellXfs", "xf");
  const codes = new Map(
    list("numFmts", "numFmt").map((each) => [
      Number(attribute(each, "numFmtId")),
      attribute(each, "formatCode") ?? "",
    ]),
  );
  const body = fontOf(fonts[numberOf(formats[0], "fontId")], theme);
  const read = (format: XmlElement): CellStyle | undefined => {
    const id = numberOf(format, "numFmtId");
    const code = codes.get(id) ?? NUMBER_FORMATS[id];
    const style: CellStyle = {
      ...(code && code !== "General" ? { numberFormat: code } : {}),
      ...besides(body, fontOf(fonts[numberOf(format, "fontId")], theme)),
      ...fillOf(fills[numberOf(format, "fillId")], theme),
      ...alignmentOf(child(format, "alignment")),
      ...bordersOf(borders[numberOf(format, "borderId")], theme),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  };
  const cells = formats.map(read);
  const quoted = formats.map((each) => isTrue(attribute(each, "quotePrefix")));
  const differential = list("dxfs", "dxf").map((each) => differentialOf(each, theme));
  return {
    cell: (style) => cells[style],
    isQuoted: (style) => quoted[style] ?? false,
    differential: (style) => differential[style],
    bodyFont: { name: body.fontName ?? "Calibri", size: body.fontSize ?? 11 },
  };
}

const numberOf = (element: XmlElement | undefined, name: string): number =>
  (element && numberIn(attribute(element, name))) ?? 0;

function fontOf(font: XmlElement | undefined, theme: Theme): CellStyle {
  const value = (name: string) => {
    const found = child(font, name);
    return found && attribute(found, "val");
  };
  const isOn = (name: string) => child(font, name) !== undefined && isTrue(value(name), true);
  const [name, size] = [value("name"), numberIn(value("sz"))];
  const color = readColor(child(font, "color"), theme);
  const isUnderlined = child(font, "u") !== undefined && value("u") !== "none";
  return {
    ...(name ? { fontName: name } : {}),
    ...(size ? { fontSize: size } : {}),
    ...(isOn("b") ? { bold: true } : {}),
    ...(isOn("i") ? { italic: true } : {}),
    ...(isUnderlined ? { underline: true } : {}),
    ...(color ? { color } : {}),
  };
}

/** What a font has that the body's has not. */
function besides(body: CellStyle, font: CellStyle): CellStyle {
  const own = Object.entries(font).filter(([key, value]) => body[key as keyof CellStyle] !== value);
  return Object.fromEntries(own);
}

function fillOf(fill: XmlElement | undefined, theme: Theme): CellStyle {
  const gradient = child(fill, "gradientFill");
  const pattern = child(fill, "patternFill");
  const kind = pattern && attribute(pattern, "patternType");
  const shown = gradient
    ? readColor(child(gradient, "stop", "color"), theme)
    : kind === undefined || kind === "none"
      ? undefined
      : (readColor(child(pattern, "fgColor"), theme) ??
        readColor(child(pattern, "bgColor"), theme));
  return shown ? { fill: shown } : {};
}

function bordersOf(border: XmlElement | undefined, theme: Theme): CellStyle {
  const borders: Partial<Record<Edge, Border>> = {};
  for (const edge of EDGES) {
    const line = child(border, edge);
    const style = line && attribute(line, "style");
    if (!style || style === "none") continue;
    const color = readColor(child(line, "color"), theme) ?? "#000000";
    borders[edge] = { weight: WEIGHTS[style] ?? "thin", color };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function alignmentOf(alignment: XmlElement | undefined): CellStyle {
  if (!alignment) return {};
  const horizontal = attribute(alignment, "horizontal");
  const vertical = attribute(alignment, "vertical") as CellStyle["vertical"];
  const indent = numberIn(attribute(alignment, "indent"));
  return {
    ...(horizontal && horizontal !== "general" ? { horizontal: horizontalOf(horizontal) } : {}),
    ...(vertical ? { vertical } : {}),
    ...(indent ? { indent } : {}),
    ...(isTrue(attribute(alignment, "wrapText")) ? { wrap: true } : {}),
  };
}

type Horizontal = NonNullable<CellStyle["horizontal"]>;
const horizontalOf = (name: string): Horizontal =>
  name === "centerContinuous" ? "centerAcrossSelection" : (name as Horizontal);

function differentialOf(dxf: XmlElement, theme: Theme): CellStyle {
  const pattern = child(dxf, "fill", "patternFill");
  // In a differential fill the background is what is seen (ECMA-376 18.8.20).
  const fill =
    readColor(child(pattern, "bgColor"), theme) ?? readColor(child(pattern, "fgColor"), theme);
  const format = child(dxf, "numFmt");
  const numberFormat = format && attribute(format, "formatCode");
  return {
    ...fontOf(child(dxf, "font"), theme),
    ...(fill ? { fill } : {}),
    ...(numberFormat ? { numberFormat } : {}),
  };
}
