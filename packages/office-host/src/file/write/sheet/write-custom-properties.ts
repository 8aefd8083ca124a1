import { SHEET_ORDER, relationId } from "spreadsheet/parts";
import { attribute, child, children, elementMaker, joined, type XmlElement } from "spreadsheet/xml";
import type { Sheet } from "../../../model";

import type { OpenSheet } from "../cells";
import type { SheetContext } from "./sheet-context";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Properties as Excel stores them: the name in the sheet, the value as UTF-16 in a part of its own. */
export function writeCustomProperties(
  open: OpenSheet,
  sheet: Sheet,
  { pack }: Pick<SheetContext, "pack">,
): void {
  const { root, edits, path: part } = open;
  const list = child(root, "customProperties");
  const waiting = new Map(sheet.customProperties);
  const gone = new Set<string | undefined>();
  for (const element of children(list, "customPr")) {
    const name = attribute(element, "name") ?? "";
    const target = targetOf(element);
    const value = waiting.get(name);
    if (value === undefined || target === undefined) {
      gone.add(relationId(element));
      if (target !== undefined) pack.remove(target);
      edits.remove(element);
    } else {
      pack.write(target, utf16(value));
      waiting.delete(name);
    }
  }
  pack.unrelate(part, ({ id }) => gone.has(id));
  const make = elementMaker(list ?? root);
  const added = [...waiting].map(([name, value]) => {
    const path = pack.freePath("xl/customProperty", ".bin");
    pack.write(path, utf16(value));
    pack.declare(path, CONTENT);
    const id = pack.relate(part, "customProperty", path);
    return make("customPr", { name, [`{${pack.dialect.relations}}id`]: id });
  });
  // An empty list is not allowed.
  if (list && gone.size === list.children.length && added.length === 0) edits.remove(list);
  if (added.length === 0) return;
  if (list) edits.append(list, joined(added));
  else {
    const made = make("customProperties", {}, ...added);
    edits.insertInOrder(root, SHEET_ORDER, "customProperties", made);
  }

  function targetOf(element: XmlElement): string | undefined {
    const id = relationId(element);
    return pack.relationships(part).find((each) => each.id === id && pack.has(each.target))?.target;
  }
}

/** Little endian, without a mark in front. */
function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) bytes.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}
