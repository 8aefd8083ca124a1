import { cellAddress } from "spreadsheet/address";
import { SHEET_ORDER, relationId } from "spreadsheet/parts";
import {
  attribute,
  child,
  children,
  elementMaker,
  joined,
  type ElementMaker,
} from "spreadsheet/xml";
import type { Cell } from "../../../model";

import type { OpenSheet } from "../cells";
import type { ChangedCell } from "../plan";
import { relationAttribute, type SheetContext } from "./sheet-context";

/** Writes the links of the changed cells; the other links of the sheet stay. */
export function writeHyperlinks(
  { root, edits, path }: OpenSheet,
  changed: readonly ChangedCell[],
  { pack }: SheetContext,
): void {
  const linked = changed.filter(
    ({ before, after }) => JSON.stringify(before?.hyperlink) !== JSON.stringify(after?.hyperlink),
  );
  if (linked.length === 0) return;
  const places = new Set(linked.map(({ row, column }) => cellAddress(row, column)));
  const list = child(root, "hyperlinks");
  const gone = children(list, "hyperlink").filter((each) =>
    places.has(attribute(each, "ref") ?? ""),
  );
  const ids = new Set(gone.map(relationId));
  pack.unrelate(path, ({ kind, id }) => kind === "hyperlink" && ids.has(id));
  for (const each of gone) edits.remove(each);
  const make = elementMaker(list ?? root);
  const added = linked.flatMap(({ row, column, after }) =>
    after?.hyperlink ? [linkSource(make, after.hyperlink, cellAddress(row, column))] : [],
  );
  // An empty list is not allowed.
  if (list && gone.length === list.children.length && added.length === 0) edits.remove(list);
  if (added.length === 0) return;
  if (list) edits.append(list, joined(added));
  else edits.insertInOrder(root, SHEET_ORDER, "hyperlinks", make("hyperlinks", {}, ...added));

  function linkSource(make: ElementMaker, link: NonNullable<Cell["hyperlink"]>, ref: string) {
    const { address, documentReference, screenTip } = link;
    const relation = address
      ? relationAttribute(pack, pack.relate(path, "hyperlink", address, true))
      : {};
    return make("hyperlink", {
      ...{ ref, ...relation },
      location: documentReference || undefined,
      tooltip: screenTip || undefined,
    });
  }
}
