import type { Style } from "excelize-wasm";
import type { CellStyle, Edge, LineWeight } from "../../../model";
import { must, type EngineFile } from "./excelize";

/** Gives styles their numbers in the file, each style written once. */
export interface StyleNumbers {
  /** `base` is the number that the cell has now: what the model does not hold of it is kept. */
  numberOf(style: CellStyle, base: number): number;
  /** For conditional formats (`dxfId`). */
  differentialOf(style: CellStyle): number;
}

const LINES: Readonly<Record<LineWeight, number>> = {
  none: 0,
  thin: 1,
  medium: 2,
  thick: 5,
  hairline: 7,
};

export function engineStyles(
  file: EngineFile,
  bodyFont: { name: string; size: number },
): StyleNumbers {
  const numbers = new Map<string, number>();
  const once = (key: string, make: () => number) => {
    const number = numbers.get(key) ?? make();
    numbers.set(key, number);
    return number;
  };
  return {
    numberOf: (style, base) =>
      once(`${base} ${JSON.stringify(style)}`, () => {
        const kept = base > 0 ? must(file.GetStyle(base)).style : {};
        return must(file.NewStyle({ ...kept, ...engineStyle(style, bodyFont, kept) })).style;
      }),
    differentialOf: (style) =>
      once(`differential ${JSON.stringify(style)}`, () => {
        const look = engineStyle(style, bodyFont, {});
        return must(file.NewConditionalStyle(withFontOf(style, look))).style;
      }),
  };
}

function engineStyle(style: CellStyle, body: { name: string; size: number }, kept: Style): Style {
  const borders = Object.entries(style.borders ?? {}) as [
    Edge,
    { weight: LineWeight; color: string },
  ][];
  return {
    Font: {
      ...keptOf(kept.Font),
      Family: style.fontName ?? body.name,
      Size: style.fontSize ?? body.size,
      Bold: style.bold ?? false,
      Italic: style.italic ?? false,
      ...(style.underline ? { Underline: "single" } : {}),
      ...(style.color ? { Color: hex(style.color) } : {}),
    },
    ...(style.fill ? { Fill: { Type: "pattern", Pattern: 1, Color: [hex(style.fill)] } } : {}),
    Border: borders
      .filter(([, { weight }]) => weight !== "none")
      .map(([edge, { weight, color }]) => ({
        Type: edge,
        Style: LINES[weight],
        Color: hex(color),
      })),
    ...alignment(style, kept),
    ...(style.numberFormat ? { CustomNumFmt: style.numberFormat } : {}),
  };
}

function alignment(style: CellStyle, kept: Style): Style {
  const { horizontal, vertical, indent, wrap } = style;
  if (!horizontal && !vertical && !indent && !wrap && !kept.Alignment) return {};
  return {
    Alignment: {
      ...kept.Alignment,
      Horizontal: horizontal === "centerAcrossSelection" ? "centerContinuous" : (horizontal ?? ""),
      Vertical: vertical ?? "",
      Indent: indent ?? 0,
      WrapText: wrap ?? false,
    },
  };
}

/** A conditional format changes only what it says, never the font's name or size. */
function withFontOf({ bold, italic, underline, color }: CellStyle, look: Style): Style {
  const written = { ...look };
  delete written.Font;
  if (!bold && !italic && !underline && !color) return written;
  written.Font = {
    ...(bold ? { Bold: true } : {}),
    ...(italic ? { Italic: true } : {}),
    ...(underline ? { Underline: "single" } : {}),
    ...(color ? { Color: hex(color) } : {}),
  };
  return written;
}

/** What the model does not hold of the old font. Its colour goes: a theme's would win over a plain one. */
function keptOf(font: Style["Font"]): NonNullable<Style["Font"]> {
  return {
    ...(font?.Strike ? { Strike: true } : {}),
    ...(font?.VertAlign ? { VertAlign: font.VertAlign } : {}),
  };
}

const hex = (color: string): string => color.replace("#", "").toUpperCase();
