import type { CellValue } from "../../workbook";

/** A range of a sheet, in A1 without the sheet's name. */
export interface Place {
  readonly sheet: string;
  readonly range: string;
}

/**
 * The formulas of ranges, a cell without one giving its value. One sync for all of them.
 *
 * @throws OfficeExtension.Error what Excel refused
 * @example await formulasIn([{ sheet: "Blad1", range: "A1:B1" }]) //=> [[["Politie", "=BANEN.DOEL(A1)"]]]
 */
export async function formulasIn(places: readonly Place[]): Promise<CellValue[][][]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const ranges = places.map(({ sheet, range }) =>
      context.workbook.worksheets.getItem(sheet).getRange(range).load("formulas"),
    );
    await context.sync();
    return ranges.map(({ formulas }) => formulas as CellValue[][]);
  });
}
