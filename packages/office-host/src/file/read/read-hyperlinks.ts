import { parseArea } from "spreadsheet/address";
import { relationId, type Relationship } from "spreadsheet/parts";
import { attribute, child, children, type XmlElement } from "spreadsheet/xml";
import type { Sheet } from "../../model";

/** A link may be given to many cells at once; beyond this it is to a column, and to the first. */
const MOST_CELLS = 10_000;

/** Puts the links of a sheet at its cells. */
export function readHyperlinks(
  frame: XmlElement,
  relations: readonly Relationship[],
  sheet: Sheet,
): void {
  for (const element of children(child(frame, "hyperlinks"), "hyperlink")) {
    const area = parseArea(attribute(element, "ref") ?? "");
    if (!area) continue;
    const id = relationId(element);
    const address = relations.find((each) => id !== undefined && each.id === id)?.target;
    const place = attribute(element, "location");
    const tip = attribute(element, "tooltip");
    const link = {
      ...(address ? { address } : {}),
      ...(place ? { documentReference: place } : {}),
      ...(tip ? { screenTip: tip } : {}),
    };
    const { top, left } = area;
    const count = (area.bottom - top + 1) * (area.right - left + 1);
    const { bottom, right } = count > MOST_CELLS ? { bottom: top, right: left } : area;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        sheet.ensureCell(row, column).hyperlink = link;
  }
}
