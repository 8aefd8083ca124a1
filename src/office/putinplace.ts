import { MARK_KEY, markText } from "./ourmark";
import type { PlannedSheet } from "./plannedsheet";

/**
 * A complete sheet comes where the earlier one was, under its name.
 *
 * @param isThere whether the earlier sheet, by its id, is still there
 */
export function putInPlace(
  { worksheets }: Excel.Workbook,
  sheet: Excel.Worksheet,
  { description, place }: PlannedSheet,
  isThere: (id: string) => boolean = () => true,
): void {
  const { replaces } = place;
  if (replaces !== null) {
    if (isThere(replaces.id)) worksheets.getItem(replaces.id).delete();
    sheet.name = place.name;
    sheet.position = replaces.position;
    // By their order: after a failure some have their names already.
    place.tables.forEach(({ name }, index) => {
      sheet.tables.getItemAt(index).name = name;
    });
  }
  sheet.customProperties.add(MARK_KEY, markText(description.mark));
}

/** The reader sees the sheet, from its first cell. */
export function show(sheet: Excel.Worksheet): void {
  sheet.activate();
  sheet.getRange("A1").select();
}
