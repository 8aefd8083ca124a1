import { applySheets, refusalOf } from "../../office/writing";
import {
  type Inventory,
  type PresentSheet,
  planDeletions,
  planSheets,
  type SheetsPlan,
} from "../../office/keeping";
import { withPresentNames } from "./with-present-names";
import {
  forgetInsertion,
  lastInsertion,
  markOfDescribed,
  presentName,
  type SheetBefore,
} from "./reports-history";
import type { ReportsOutcome } from "./reports-outcome";

/**
 * Takes the last insertion back: sheets that it brought are deleted, those that it refreshed become
 * what they were.
 *
 * @param inventory what the workbook has now
 * @throws OfficeExtension.Error what Excel refused
 * @throws CancelledError when the user cancelled
 */
export async function takeBackReports(
  inventory: Inventory,
  discard: boolean,
  signal?: AbortSignal,
): Promise<ReportsOutcome> {
  const before = lastInsertion();
  if (before.length === 0) return { kind: "failed", problem: { code: "nothing-to-undo" } };
  const { plan, deleted } = planTakingBack(before, inventory);
  const refusal = refusalOf(plan);
  if (refusal) return { kind: "failed", problem: refusal };
  if (plan.removals.length > 0 && !discard)
    return { kind: "would-remove", sheets: plan.removals, asked: "undo" };
  const { sheets: restored } = await applySheets(plan, signal);
  forgetInsertion();
  return {
    kind: "undone",
    deleted: deleted.map(({ name }) => name),
    restored: restored.map(({ sheet }) => sheet),
  };
}

interface TakingBack {
  readonly plan: SheetsPlan;
  readonly deleted: readonly PresentSheet[];
}

function planTakingBack(before: readonly SheetBefore[], inventory: Inventory): TakingBack {
  const sheetOf = (each: SheetBefore) => sheetAfter(each, inventory.sheets);
  // A sheet that the user deleted meanwhile is gone already.
  const brought = before.filter(({ description }) => description === null);
  const deleted = brought.flatMap((each): PresentSheet | [] => sheetOf(each) ?? []);
  const refreshed = before.filter((each) => each.description !== null && sheetOf(each));
  const nameOf = nameAfterwards(refreshed, deleted, inventory);
  const restoring = planSheets(
    refreshed.flatMap(({ description }) =>
      description ? withPresentNames(description, nameOf) : [],
    ),
    inventory,
    refreshed.map(({ lost }) => lost),
  );
  const plan: SheetsPlan = {
    ...restoring,
    deleted: deleted.map(({ id }) => id),
    removals: [...planDeletions(deleted, inventory), ...restoring.removals],
    again: (now) => planTakingBack(before, now).plan,
  };
  return { plan, deleted };
}

/** What a described sheet is called once the insertion is taken back. */
function nameAfterwards(
  refreshed: readonly SheetBefore[],
  deleted: readonly PresentSheet[],
  inventory: Inventory,
): (described: string) => string | null {
  const { sheets } = inventory;
  const restored = refreshed.map(({ description }) => description?.name);
  const staying = sheets.filter((sheet) => !deleted.includes(sheet));
  return (described) => {
    const mark = markOfDescribed(described);
    // Those that are restored along get their names when they are written.
    if (mark === undefined) return presentName(described, inventory);
    if (restored.includes(described)) return described;
    return staying.find((sheet) => sheet.mark === mark)?.name ?? null;
  };
}

/** The sheet that an insertion brought; of copies that the user made of it none is taken for it. */
function sheetAfter(
  { mark, name }: SheetBefore,
  sheets: readonly PresentSheet[],
): PresentSheet | undefined {
  const ours = sheets.filter((sheet) => sheet.mark === mark);
  return ours.find((sheet) => sheet.name === name) ?? (ours.length === 1 ? ours[0] : undefined);
}
