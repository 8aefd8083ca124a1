import type { Package } from "spreadsheet/parts";
import { children, child, type XmlElement } from "spreadsheet/xml";
import { fromFileText } from "../format";

/** The texts that cells refer to by number. */
export function readSharedStrings(pack: Package, path: string): string[] {
  const strings: string[] = [];
  pack.xml(path, {
    take: (element) => {
      if (element.local !== "si" || element.parent?.local !== "sst") return false;
      strings.push(richText(element));
      return true;
    },
  });
  return strings;
}

/** A text, plain or in pieces that look different; how it is pronounced is not part of it. */
export function richText(element: XmlElement): string {
  const pieces = element.children.flatMap((each) => {
    if (each.local === "t") return each;
    return each.local === "r" ? children(each, "t") : [];
  });
  return fromFileText(pieces.map((each) => each.text).join(""));
}

/** The text of an inline string. */
export function inlineText(cell: XmlElement): string {
  const found = child(cell, "is");
  return found ? richText(found) : "";
}
