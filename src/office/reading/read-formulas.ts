import type { CellValue } from "../../workbook";
import { isTooMuch } from "./is-too-much";
import { readSheetInBlocks, type FilledPart } from "./read-sheet-in-blocks";

/** The formulas of a sheet, or of a part of it, and what they show. */
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
 * what is there, one for the cells; what Excel does not give at once is read in blocks.
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
    const refused = await context.sync().then(() => false, isTooMuch);
    const parts: SheetFormulas[] = [];
    for (const { sheet, used } of read) {
      const own = { sheet: sheet.name, isProtected: sheet.protection.protected };
      // Of whole rows and columns Excel gives no formulas, though the types promise otherwise.
      if (refused || (!used.isNullObject && (used.formulas as unknown) === null)) {
        const filled = await readSheetInBlocks(context, sheet, ["formulas", "values"]);
        parts.push(...filled.map((part) => formulasOf(part, own)));
      } else if (!used.isNullObject) {
        const { rowIndex: top, columnIndex: left, formulas, values } = used;
        parts.push(formulasOf({ top, left, formulas, values }, own));
      }
    }
    return parts;
  });
}

function formulasOf(
  { top, left, formulas, values }: FilledPart<"formulas" | "values">,
  sheet: Pick<SheetFormulas, "sheet" | "isProtected">,
): SheetFormulas {
  return {
    ...{ ...sheet, top, left },
    formulas: formulas as CellValue[][],
    values: values as CellValue[][],
  };
}
