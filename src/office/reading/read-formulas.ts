import type { CellValue } from "../../workbook";

/** The formulas of a sheet and what they show, from its used range. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Of the first row and column, from 0. */
  readonly top: number;
  readonly left: number;
  /** In en-US; a cell without a formula gives its value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * Every formula of the workbook with what it shows, of hidden sheets too. Two syncs: one to learn
 * what is there, one for the cells.
 *
 * @throws OfficeExtension.Error what Excel refused
 * @example (await readFormulas())[0]?.formulas[0]?.[0] //=> '=BANEN.DOEL("Rijk")'
 */
export async function readFormulas(): Promise<SheetFormulas[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const read = worksheets.items.map((sheet) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      return { sheet, used: used.load("formulas,values,rowIndex,columnIndex") };
    });
    await context.sync();
    return read
      .filter(({ used }) => !used.isNullObject)
      .map(({ sheet, used }) => ({
        sheet: sheet.name,
        isProtected: sheet.protection.protected,
        ...{ top: used.rowIndex, left: used.columnIndex },
        formulas: used.formulas as CellValue[][],
        values: used.values as CellValue[][],
      }));
  });
}
