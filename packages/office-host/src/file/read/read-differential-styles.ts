import type { CellStyle } from "../../model";
import { child, children, isTrue, parseXml } from "../format";
import { readColorAttributes } from "./read-color";

/** What conditional formats change in a cell's look, by the file's number of it (`dxfId`). */
export function readDifferentialStyles(
  stylesXml: string,
  theme: readonly string[],
): (CellStyle | undefined)[] {
  const block = /<(?:\w+:)?dxfs\b[\s\S]*?<\/(?:\w+:)?dxfs>/.exec(stylesXml)?.[0];
  if (!block) return [];
  return children(parseXml(block), "dxf").map((dxf) => {
    const font = child(dxf, "font");
    const fill = child(dxf, "fill", "patternFill");
    const color = readColorAttributes(child(font, "color")?.attributes, theme);
    // In a differential fill the background is what is seen (ECMA-376 18.8.20).
    const ground = readColorAttributes(
      (child(fill, "bgColor") ?? child(fill, "fgColor"))?.attributes,
      theme,
    );
    const format = child(dxf, "numFmt")?.attributes.formatCode;
    return {
      ...(isOn(child(font, "b")?.attributes) ? { bold: true } : {}),
      ...(isOn(child(font, "i")?.attributes) ? { italic: true } : {}),
      ...(child(font, "u") ? { underline: true } : {}),
      ...(color ? { color } : {}),
      ...(ground ? { fill: ground } : {}),
      ...(format ? { numberFormat: format } : {}),
    };
  });
}

function isOn(attributes: Readonly<Record<string, string>> | undefined): boolean {
  return attributes !== undefined && isTrue(attributes.val, true);
}
