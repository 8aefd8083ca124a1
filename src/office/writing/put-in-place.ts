import { MARK_KEY, markText } from "../excel";
import type { PlannedSheet, SheetsPlan } from "../keeping";

/** What is known of the workbook when sheets are put in their places: nothing new, at first. */
export interface PresentTabs {
  /** Whether an earlier sheet, by its id, is still there. */
  readonly isThere: (id: string) => boolean;
  /** The last place among the tabs that there will be. */
  readonly last: number;
}

const AS_PLANNED: PresentTabs = { isThere: () => true, last: Infinity };

/**
 * Complete sheets come where the earlier ones were, under their names, and the user's formulas find
 * them there. What was done of this before a failure may be done again.
 *
 * @param sheets in the order of the plan
 */
export function putInPlace(
  workbook: Excel.Workbook,
  plan: SheetsPlan,
  sheets: readonly Excel.Worksheet[],
  { isThere, last }: PresentTabs = AS_PLANNED,
): void {
  const { worksheets } = workbook;
  const placed = new Map<string, Excel.Worksheet>();
  tryWhatMayBeRefused(workbook, plan, sheets);
  plan.sheets.forEach((planned, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    const { replaces } = planned.place;
    // Before the earlier one goes: where the user deleted a sheet meanwhile, its place may be none after.
    if (replaces) sheet.position = Math.min(replaces.position, last);
    if (replaces && isThere(replaces.id)) worksheets.getItem(replaces.id).delete();
    if (replaces) placed.set(replaces.id, sheet);
    takePlace(sheet, planned);
  });
  // Only now: until they have their places, one more in front would shift them.
  plan.sheets.forEach(({ place: { position } }, index) => {
    const sheet = sheets[index];
    if (sheet && position !== null) sheet.position = Math.min(position, last);
  });
  for (const { sheet, cells } of plan.following.sheets) {
    // One that the user deleted meanwhile takes its formulas along.
    const target = placed.get(sheet.id) ?? worksheets.getItemOrNullObject(sheet.id);
    for (const { address, formula } of cells) target.getRange(address).formulas = [[formula]];
  }
  enterNames(workbook, plan.following.names);
  for (const id of plan.deleted) if (isThere(id)) worksheets.getItem(id).delete();
}

/**
 * Excel is known to refuse names to sheets that were just made (office-js #3218), and may refuse names
 * of cells: it does so here, where the earlier sheets are still there and nothing is lost. A sheet's
 * name in capitals is free for sure, and the formula of a defined name is its own.
 */
function tryWhatMayBeRefused(
  workbook: Excel.Workbook,
  { sheets: plans, following }: SheetsPlan,
  sheets: readonly Excel.Worksheet[],
): void {
  enterNames(workbook, following.names);
  plans.forEach(({ place }, index) => {
    const sheet = sheets[index];
    if (sheet && place.replaces) sheet.name = place.draft.toUpperCase();
  });
}

function enterNames(
  { names, worksheets }: Excel.Workbook,
  entries: SheetsPlan["following"]["names"],
): void {
  for (const { name, formula, sheet } of entries) {
    const own = sheet === null ? names : worksheets.getItemOrNullObject(sheet).names;
    own.getItemOrNullObject(name).formula = formula;
  }
}

function takePlace(sheet: Excel.Worksheet, { place, description }: PlannedSheet): void {
  if (place.replaces) {
    sheet.name = place.name;
    // By their order: after a failure some have their names already.
    place.tables.forEach(({ name }, index) => {
      sheet.tables.getItemAt(index).name = name;
    });
  }
  sheet.customProperties.add(MARK_KEY, markText(description.mark));
}
