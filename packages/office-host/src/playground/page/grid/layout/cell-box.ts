import type { CSSProperties } from "react";
import {
  type Border,
  type CellStyle,
  type Edge,
  isCellError,
  type Scalar,
} from "../../../../model";
import { pixels } from "../../session";

const LINE_PIXELS = { none: 0, hairline: 1, thin: 1, medium: 2, thick: 3 } as const;
const VERTICAL = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
} as const;

export type Alignment = "left" | "center" | "right";

/** Where a value stands in its cell: numbers right, text left, unless its style says otherwise. */
export function alignmentOf(value: Scalar, style: CellStyle | undefined): Alignment {
  const asked = style?.horizontal;
  if (asked === "left" || asked === "center" || asked === "right") return asked;
  if (asked === "centerAcrossSelection" || asked === "distributed") return "center";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}

function edge(border: Border | undefined): string | undefined {
  if (!border || border.weight === "none") return undefined;
  const line = border.weight === "hairline" ? "dotted" : "solid";
  return `${LINE_PIXELS[border.weight]}px ${line} ${border.color}`;
}

/** A line between two cells belongs to either; the cell's own wins. */
export function edgeBetween(own: CellStyle | undefined, name: Edge): string | undefined {
  return edge(own?.borders?.[name]);
}

/** The look of a cell's text. */
export function textStyle(style: CellStyle | undefined, bodyFont: string): CSSProperties {
  return {
    ...(style?.fontName && style.fontName !== bodyFont
      ? { fontFamily: `"${style.fontName}", var(--body-font)` }
      : {}),
    ...(style?.fontSize ? { fontSize: `${style.fontSize}pt` } : {}),
    ...(style?.bold ? { fontWeight: 700 } : {}),
    ...(style?.italic ? { fontStyle: "italic" } : {}),
    ...(style?.underline ? { textDecoration: "underline" } : {}),
    ...(style?.color ? { color: style.color } : {}),
  };
}

/** Excel's indent is three spaces wide: about 9 pixels. */
const INDENT_PIXELS = 9;

/** How a cell's content lies in its box. */
export function contentStyle(style: CellStyle | undefined, alignment: Alignment): CSSProperties {
  const indent = (style?.indent ?? 0) * INDENT_PIXELS;
  return {
    alignItems: VERTICAL[style?.vertical ?? "bottom"],
    justifyContent:
      alignment === "left" ? "flex-start" : alignment === "right" ? "flex-end" : "center",
    textAlign: alignment,
    whiteSpace: style?.wrap ? "pre-wrap" : "pre",
    ...(indent && alignment === "left" ? { paddingLeft: indent + 3 } : {}),
    ...(indent && alignment === "right" ? { paddingRight: indent + 3 } : {}),
  };
}

/** The font of a canvas that measures a cell's text. */
export function fontOf(style: CellStyle | undefined, body: { name: string; size: number }): string {
  const family = style?.fontName ?? body.name;
  const size = pixels(style?.fontSize ?? body.size);
  return `${style?.italic ? "italic " : ""}${style?.bold ? "700 " : ""}${size}px "${family}", Carlito, "Segoe UI", "Open Sans", sans-serif`;
}
