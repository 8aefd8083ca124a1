import { areaAddress, cellAddress, type Area } from "../../src/workbook/address";
import type { CellValue, SheetCells } from "../../src/workbook/cells";

/** A sheet that is being filled. Rows and columns count from 0. */
export interface Canvas {
  readonly sheet: string;
  /** Gives the cell's address with the sheet: `Blad1!C5`. */
  readonly put: (row: number, column: number, value: CellValue, format?: string) => string;
  readonly merge: (area: Area) => void;
  /** The first row below all that was put. */
  readonly bottom: () => number;
  readonly cells: (date1904: boolean) => SheetCells;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** @example canvasOf("Blad1").put(4, 2, 498) //=> "Blad1!C5" */
export function canvasOf(sheet: string): Canvas {
  const cells: Cell[] = [];
  const merges: string[] = [];
  return {
    sheet,
    put: (row, column, value, format = "General") => {
      if (value !== "") cells.push({ row, column, value, format });
      return `${sheet}!${cellAddress(row, column)}`;
    },
    merge: (area) => merges.push(areaAddress(area)),
    bottom: () => Math.max(-1, ...cells.map(({ row }) => row)) + 1,
    cells: (date1904) => usedPart(sheet, cells, merges, date1904),
  };
}

function usedPart(
  name: string,
  cells: readonly Cell[],
  merges: readonly string[],
  date1904: boolean,
): SheetCells {
  const top = Math.min(...cells.map(({ row }) => row));
  const left = Math.min(...cells.map(({ column }) => column));
  const height = Math.max(...cells.map(({ row }) => row)) - top + 1;
  const width = Math.max(...cells.map(({ column }) => column)) - left + 1;
  const values = Array.from({ length: height }, () => Array<CellValue>(width).fill(""));
  const numberFormats = Array.from({ length: height }, () => Array<string>(width).fill("General"));
  for (const { row, column, value, format } of cells) {
    const [valueRow, formatRow] = [values[row - top], numberFormats[row - top]];
    if (valueRow) valueRow[column - left] = value;
    if (formatRow) formatRow[column - left] = format;
  }
  return { name, top, left, values, numberFormats, tables: [], merges, date1904 };
}
