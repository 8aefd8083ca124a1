import type { Sheet } from "../../model";
import { type Parts, type Relationship, child, children, type XmlNode } from "../format";

/** Properties that add-ins gave a sheet: a name in the sheet, the value as UTF-16 in a part of its own. */
export function readCustomProperties(
  frame: XmlNode,
  relations: readonly Relationship[],
  parts: Parts,
  sheet: Sheet,
): void {
  for (const { attributes } of children(child(frame, "customProperties"), "customPr")) {
    const target = relations.find((each) => each.id === attributes.id)?.target;
    const bytes = target === undefined ? undefined : parts.get(target);
    if (attributes.name === undefined || !bytes) continue;
    sheet.customProperties.set(
      attributes.name,
      new TextDecoder("utf-16le").decode(bytes).replace(/\0$/, ""),
    );
  }
}
