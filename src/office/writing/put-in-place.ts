import { MARK_KEY, markText } from "../excel";
import type { PlannedSheet, SheetsPlan } from "../keeping";

/**
 * Complete sheets come where the earlier ones were, under their names, and the user's formulas find
 * them there. What was done of this before a failure may be done again.
 *
 * @param sheets in the order of the plan
 * @param isThere whether an earlier sheet, by its id, is still there
 */
export function putInPlace(
  workbook: Excel.Workbook,
  plan: SheetsPlan,
  sheets: readonly Excel.Worksheet[],
  isThere: (id: string) => boolean = () => true,
): void {
  const { worksheets } = workbook;
  const placed = new Map<string, Excel.Worksheet>();
  plan.sheets.forEach((planned, index) => {
    const sheet = sheets[index];
    if (!sheet) return;
    const { replaces } = planned.place;
    if (replaces && isThere(replaces.id)) worksheets.getItem(replaces.id).delete();
    if (replaces) placed.set(replaces.id, sheet);
    takePlace(sheet, planned);
  });
  // Only now: until they have their places, one more in front would shift them.
  plan.sheets.forEach(({ place: { position } }, index) => {
    const sheet = sheets[index];
    if (sheet && position !== null) sheet.position = position;
  });
  for (const { sheet, cells } of plan.following.sheets) {
    const target = placed.get(sheet.id) ?? worksheets.getItem(sheet.id);
    for (const { address, formula } of cells) target.getRange(address).formulas = [[formula]];
  }
  for (const { name, formula } of plan.following.names)
    workbook.names.getItem(name).formula = formula;
  for (const id of plan.deleted) if (isThere(id)) worksheets.getItem(id).delete();
}

function takePlace(sheet: Excel.Worksheet, { place, description }: PlannedSheet): void {
  if (place.replaces) {
    sheet.name = place.name;
    sheet.position = place.replaces.position;
    // By their order: after a failure some have their names already.
    place.tables.forEach(({ name }, index) => {
      sheet.tables.getItemAt(index).name = name;
    });
  }
  sheet.customProperties.add(MARK_KEY, markText(description.mark));
}
