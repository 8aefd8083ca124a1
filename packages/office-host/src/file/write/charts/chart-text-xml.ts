import type { ChartFont } from "../../../model";
import { xmlValue } from "spreadsheet/xml";

/** `#2B6CA3` as a fill of DrawingML. */
export function paint(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "").toUpperCase()}"/></a:solidFill>`;
}

/** How text in a chart looks, as the element that says it (`a:rPr`, `a:defRPr`). Sizes in points. */
export function textXml(element: string, font: ChartFont, attributes = ""): string {
  const size = font.size === undefined ? "" : ` sz="${Math.round(font.size * 100)}"`;
  const weight = font.bold === undefined ? "" : ` b="${font.bold ? 1 : 0}"`;
  const slant = font.italic === undefined ? "" : ` i="${font.italic ? 1 : 0}"`;
  const inside =
    paint(font.color ?? "#3B4A57") +
    (font.name ? `<a:latin typeface="${xmlValue(font.name)}"/>` : "");
  return `<${element}${attributes}${size}${weight}${slant}>${inside}</${element}>`;
}
