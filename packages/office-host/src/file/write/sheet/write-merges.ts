import { SHEET_ORDER } from "spreadsheet/parts";
import { areaAddress } from "spreadsheet/address";
import { attribute, child, children, elementMaker, joined } from "spreadsheet/xml";
import type { Sheet } from "../../../model";

import type { OpenSheet } from "../cells";

/** Cells that are one. */
export function writeMerges({ root, edits }: OpenSheet, sheet: Sheet): void {
  const list = child(root, "mergeCells");
  const make = elementMaker(list ?? root);
  const wanted = new Set(sheet.merges.map(areaAddress));
  const count = wanted.size;
  if (list && count === 0) return edits.remove(list);
  for (const each of children(list, "mergeCell"))
    if (!wanted.delete(attribute(each, "ref") ?? "")) edits.remove(each);
  const added = joined([...wanted].map((ref) => make("mergeCell", { ref })));
  if (list) {
    if (added !== "") edits.append(list, added);
    edits.setAttribute(list, "count", count);
  } else if (count > 0)
    edits.insertInOrder(root, SHEET_ORDER, "mergeCells", make("mergeCells", { count }, added));
}

/** Whether the sheet is protected; how stays as the file has it. */
export function writeProtection({ root, edits }: OpenSheet, sheet: Sheet): void {
  const there = child(root, "sheetProtection");
  const on = { sheet: 1, objects: 1, scenarios: 1 };
  if (there && sheet.protected) edits.setAttribute(there, "sheet", 1);
  else if (there) edits.remove(there);
  else if (sheet.protected)
    edits.insertInOrder(
      root,
      SHEET_ORDER,
      "sheetProtection",
      elementMaker(root)("sheetProtection", on),
    );
}
