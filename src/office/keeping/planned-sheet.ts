import type { Removal } from "../../domain/findings";
import type { SheetDescription } from "../../report/description";
import type { Following } from "./following-formulas";
import type { LostCell } from "./kept-cells";
import type { Inventory, PresentSheet } from "./inventory";
import type { SheetPlace } from "./place-sheets";

/** A described sheet, where it goes, and what becomes of what the user added to the earlier one. */
export interface PlannedSheet {
  readonly description: SheetDescription;
  readonly place: SheetPlace;
  /** Ranges of the earlier sheet that are carried over to the same place. */
  readonly carried: readonly string[];
  readonly lost: readonly LostCell[];
  /** Cells of the user's that come back over what is described. */
  readonly restored: readonly LostCell[];
}

/** Everything that is done to a workbook in one go. */
export interface SheetsPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Ids of drafts that an earlier failure left behind: they go first. */
  readonly abandoned: readonly string[];
  /** Ids of sheets of ours that go, without anything in their places. */
  readonly deleted: readonly string[];
  /** What is entered again when the sheets are in their places. */
  readonly following: Following;
  /** What of the user's own does not survive, by the sheet it is on. */
  readonly removals: readonly Removal[];
  /** What the workbook had when this was planned. */
  readonly from: Inventory;
  /** The same intention in a workbook that has this. */
  readonly again: (inventory: Inventory) => SheetsPlan;
}

/** The sheets that go once the plan is carried out, and that a user can see until then. */
export function leaving({ sheets, deleted, from }: SheetsPlan): PresentSheet[] {
  const gone = [...sheets.flatMap(({ place }) => place.replaces?.id ?? []), ...deleted];
  return from.sheets.filter(({ id, visibility }) => visibility === "Visible" && gone.includes(id));
}
