import type { Inventory, LostCell, SheetsPlan } from "../../office/keeping";
import { markText } from "../../office/excel";
import type { SheetDescription } from "../../report/description";
import type { UndoOffer } from "./reports-outcome";

/** A sheet as it was before the last insertion. */
export interface SheetBefore {
  readonly mark: string;
  /** Its name after the insertion. */
  readonly name: string;
  /** What was on it; `null` when it was not there. */
  readonly description: SheetDescription | null;
  /** What the user had added and was removed. */
  readonly lost: readonly LostCell[];
}

/** What this session put on the sheets, by their marks. Nothing of it is kept in the workbook. */
const applied = new Map<string, SheetDescription>();
/** The marks of the sheets that this session described, by the names it gave them there. */
const marks = new Map<string, string>();
let last: readonly SheetBefore[] = [];
/** The user's sheets by the names that descriptions know them by. */
let theirs: Inventory["sheets"] = [];

/** Remembers an insertion, and says whether it can be taken back. */
export function rememberInsertion({ sheets: plans, from, removals }: SheetsPlan): UndoOffer {
  const removesThings = removals.some(({ things }) => things.length > 0);
  const before = plans.map(({ description, place, lost }) => {
    const mark = markText(description.mark);
    const { name } = place;
    return { mark, name, isNew: place.replaces === null, earlier: applied.get(mark) ?? null, lost };
  });
  for (const { description } of plans) {
    applied.set(markText(description.mark), description);
    marks.set(description.name, markText(description.mark));
  }
  theirs = from.sheets.filter((sheet) => sheet.mark === null);
  const isFromEarlier = before.some(({ isNew, earlier }) => !isNew && earlier === null);
  const offer = isFromEarlier ? "earlier-session" : removesThings ? "things-removed" : "offered";
  last =
    offer === "offered"
      ? before.map(({ mark, name, isNew, earlier, lost }) => ({
          ...{ mark, name, lost },
          description: isNew ? null : earlier,
        }))
      : [];
  return offer;
}

/** What the last insertion replaced; empty when there is nothing to take back. */
export const lastInsertion = (): readonly SheetBefore[] => last;

/** The mark of a sheet that descriptions name; `undefined` when it is none of ours. */
export const markOfDescribed = (name: string): string | undefined => marks.get(name);

/** What a sheet of the user's is called now that had this name when descriptions were made. */
export function presentName(name: string, { sheets }: Inventory): string {
  const known = theirs.find((sheet) => sheet.name === name);
  return sheets.find(({ id }) => id === known?.id)?.name ?? name;
}

/** The last insertion was taken back: it cannot be once more. */
export function forgetInsertion(): void {
  for (const { mark, description } of last) {
    if (description) applied.set(mark, description);
    else applied.delete(mark);
  }
  last = [];
}
