import { relationId, type Package, type Relationship } from "spreadsheet/parts";
import { attribute, child, children, type XmlElement } from "spreadsheet/xml";
import type { Sheet } from "../../model";

/** Properties that add-ins gave a sheet: a name in the sheet, the value as UTF-16 in a part of its own. */
export function readCustomProperties(
  frame: XmlElement,
  relations: readonly Relationship[],
  pack: Package,
  sheet: Sheet,
): void {
  for (const property of children(child(frame, "customProperties"), "customPr")) {
    const id = relationId(property);
    const target = relations.find((each) => each.id === id)?.target;
    const bytes = target === undefined ? undefined : pack.read(target);
    const name = attribute(property, "name");
    if (name === undefined || !bytes) continue;
    const text = new TextDecoder("utf-16le").decode(bytes);
    sheet.customProperties.set(name, text.endsWith("\0") ? text.slice(0, -1) : text);
  }
}
