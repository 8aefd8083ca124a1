import type { SheetMark } from "../report/sheetdescription";

/** The custom property that says which report a sheet holds. */
export const MARK_KEY = "banenafspraak.sheet";

/** By this custom property a sheet is known as ours; a null object on a sheet of the user's. */
export function ourMarkOf(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(MARK_KEY);
}

/** Puts our mark on a sheet. */
export function markAsOurs(sheet: Excel.Worksheet, mark: SheetMark): void {
  sheet.customProperties.add(MARK_KEY, markText(mark));
}

/**
 * What the mark says: the same for each making of a report, in any language.
 *
 * @example markText({ kind: "overzicht", year: 2023 }) //=> "overzicht 2023"
 */
export function markText({ kind, year }: SheetMark): string {
  return year === null ? kind : `${kind} ${year}`;
}
