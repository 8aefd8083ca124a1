import { draftMark, WRITTEN_KEY, MARK_KEY, markText } from "../excel";
import {
  askInventoryAgain,
  type Inventory,
  isAsPlanned,
  leaving,
  type PresentSheet,
  type SheetsPlan,
} from "../keeping";
import { putInPlace } from "./put-in-place";

/**
 * How a recovery ended; `changed`: undone, and the workbook is another than it was planned for;
 * `renamed`: finished, and sheets are called otherwise than the links on ours say.
 */
export type Recovery = "finished" | "renamed" | "undone" | "changed" | "left";

/**
 * After a failure: takes the half-made sheets away again. If the failure came when all were
 * complete, they get their names and places after all. So it is when all was done and only the
 * answer was lost.
 *
 * @param finishes not so after the user cancelled: then also what is complete is taken away
 * @returns `left` when even that fails: then drafts may be there still, to be taken away the next time
 */
export async function recoverFrom(plan: SheetsPlan, finishes = true): Promise<Recovery> {
  // What failed first is what the user must hear; a recovery that fails as well adds nothing.
  return recover(plan, finishes)
    .catch(() => recover(plan, false))
    .catch(() => "left");
}

/** @param finishes to finish what is complete; else only what cannot be taken back any more */
async function recover(plan: SheetsPlan, finishes: boolean): Promise<Exclude<Recovery, "left">> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const now = askInventoryAgain(context, plan.from);
    const used = plan.sheets.map(({ place }) => usedIn(workbook.worksheets, place.draft));
    await context.sync();
    const made = madeSheets(plan, workbook.worksheets.items, used);
    const isThere = (id: string) => workbook.worksheets.items.some((sheet) => sheet.id === id);
    const isRenamed = areRenamed(plan, workbook.worksheets.items, made);
    const state = { made, isThere, isRenamed, isSame: isSame(plan, now(), made) };
    const complete = isToFinish(plan, state, finishes);
    const last = lastTab(plan, workbook.worksheets.items);
    if (complete) putInPlace(workbook, plan, made as Excel.Worksheet[], { isThere, last });
    else {
      for (const { id } of leaving(plan))
        if (isThere(id)) workbook.worksheets.getItem(id).visibility = "Visible";
      for (const sheet of made) sheet?.delete();
    }
    await context.sync();
    if (!complete) await bringToFront(context, plan);
    if (complete) return state.isRenamed ? "renamed" : "finished";
    return state.isSame ? "undone" : "changed";
  });
}

/** The sheet that was in front was hidden; Excel may refuse this for reasons of its own. */
async function bringToFront(context: Excel.RequestContext, { from }: SheetsPlan): Promise<void> {
  context.workbook.worksheets.getItem(from.active).activate();
  await context.sync().catch(() => undefined);
}

type Made = readonly (Excel.Worksheet | undefined)[];

function madeSheets(
  { sheets }: SheetsPlan,
  items: readonly Excel.Worksheet[],
  used: readonly Excel.Range[],
): Made {
  return sheets.map(({ place, description }, index) =>
    items.find(
      (sheet) =>
        sheet.id !== place.replaces?.id &&
        (valueOf(sheet, MARK_KEY) === draftMark(description.mark) ||
          ((sheet.name === place.draft || sheet.name === place.name) &&
            // Its name was free a moment ago; marked, or not yet marked and therefore still empty.
            (valueOf(sheet, MARK_KEY) !== undefined || used[index]?.isNullObject === true))),
    ),
  );
}

/** Where the last tab is once those that leave are gone. */
function lastTab({ sheets, deleted }: SheetsPlan, items: readonly Excel.Worksheet[]): number {
  const gone = [...sheets.flatMap(({ place }) => place.replaces?.id ?? []), ...deleted];
  return items.filter(({ id }) => !gone.includes(id)).length - 1;
}

function areRenamed(plan: SheetsPlan, items: readonly Excel.Worksheet[], made: Made): boolean {
  const theirs = plan.from.sheets.filter(({ mark }) => mark === null);
  const isElse = theirs.some(({ id, name }) => items.find((each) => each.id === id)?.name !== name);
  const names = plan.sheets.map(({ place }) => [
    ...[place.name, place.draft, place.draft.toUpperCase()],
  ]);
  return isElse || made.some((sheet, index) => sheet && !names[index]?.includes(sheet.name));
}

/** What is ours of it does not count: it came after the plan. */
function isSame(plan: SheetsPlan, now: Inventory, made: Made) {
  const isOurs = ({ id }: { readonly id: string }) => made.some((sheet) => sheet?.id === id);
  const ours = now.sheets.filter(isOurs).flatMap(({ tables }) => tables);
  return isAsPlanned(plan, {
    ...now,
    sheets: now.sheets.filter((sheet) => !isOurs(sheet)).map(asSeen(plan)),
    tables: now.tables.filter((table) => !ours.includes(table)),
  });
}

/** Those that leave were hidden by us, and ours may have come before others. */
function asSeen(plan: SheetsPlan) {
  const hidden = new Set(leaving(plan).map(({ id }) => id));
  return (sheet: PresentSheet, position: number): PresentSheet => ({
    ...{ ...sheet, position },
    visibility: hidden.has(sheet.id) ? "Visible" : sheet.visibility,
  });
}

function isToFinish(
  plan: SheetsPlan,
  { made, isThere, isSame }: { made: Made; isThere: (id: string) => boolean; isSame: boolean },
  finishes: boolean,
): boolean {
  if (!made.every((sheet) => sheet && valueOf(sheet, WRITTEN_KEY) !== undefined)) return false;
  const gone = [...plan.sheets.flatMap(({ place }) => place.replaces?.id ?? []), ...plan.deleted];
  if (gone.some((id) => !isThere(id))) return true;
  const hasBegun = plan.sheets.some(({ description }, index) => {
    const sheet = made[index];
    return sheet && valueOf(sheet, MARK_KEY) === markText(description.mark);
  });
  return finishes && (isSame || hasBegun);
}

function usedIn(worksheets: Excel.WorksheetCollection, name: string): Excel.Range {
  return worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load("address");
}

const valueOf = ({ customProperties }: Excel.Worksheet, wanted: string): string | undefined =>
  customProperties.items.find(({ key }) => key === wanted)?.value as string | undefined;
