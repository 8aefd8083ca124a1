import type { CellValue, SheetCells } from "../../workbook";
import type { FilledPart } from "./read-sheet-in-blocks";

/** What of a sheet's cells is read, without the sheet's name and tables. */
export type ReadCells = Pick<
  SheetCells,
  "top" | "left" | "values" | "numberFormats" | "merges" | "date1904"
>;

/** A used range whose values were loaded, as plain data; `null` for a sheet without values. */
export function cellsOf(used: Excel.Range | null): ReadCells {
  if (used === null) return { top: 0, left: 0, values: [], numberFormats: null };
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    values: used.values as CellValue[][],
    numberFormats: used.numberFormat as string[][],
  };
}

/** As {@link cellsOf}, of a part of a sheet that was read in blocks. */
export const cellsOfPart = ({
  top,
  left,
  values,
  numberFormat,
}: FilledPart<"values" | "numberFormat">): ReadCells => ({
  ...{ top, left },
  values: values as CellValue[][],
  numberFormats: numberFormat as string[][],
});
