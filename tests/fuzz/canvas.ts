import {
  areaAddress,
  cellAddress,
  type Area,
  type CellValue,
  type SheetCells,
  type SheetTable,
} from "../../src/workbook/cells/cells";

/** A sheet that is being filled. Rows and columns count from 0. */
export interface Canvas {
  readonly sheet: string;
  /** Gives the cell's address with the sheet: `Blad1!C5`. */
  readonly put: (row: number, column: number, value: CellValue, format?: string) => string;
  readonly merge: (area: Area) => void;
  /** Makes an area one of Excel's own tables, which has a text in each of its headers. */
  readonly table: (area: Area) => void;
  /** The first row below all that was put. */
  readonly bottom: () => number;
  /** The first column right of all that was put from this row on. */
  readonly right: (from: number) => number;
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
  const tables: SheetTable[] = [];
  const put: Canvas["put"] = (row, column, value, format = "General") => {
    if (value !== "") cells.push({ row, column, value, format });
    return `${sheet}!${cellAddress(row, column)}`;
  };
  return {
    sheet,
    put,
    merge: (area) => merges.push(areaAddress(area)),
    table: (area) => {
      const filled = new Set(cells.filter(({ row }) => row === area.top).map((it) => it.column));
      for (let column = area.left; column <= area.right; column++)
        if (!filled.has(column)) put(area.top, column, `Kolom${column - area.left + 1}`);
      tables.push({ name: `Tabel${tables.length + 1}`, range: areaAddress(area) });
    },
    bottom: () => Math.max(-1, ...cells.map(({ row }) => row)) + 1,
    right: (from) => {
      const columns = cells.filter(({ row }) => row >= from).map(({ column }) => column);
      return Math.max(-1, ...columns) + 1;
    },
    cells: (date1904) => ({ ...usedPart(cells), name: sheet, tables, merges, date1904 }),
  };
}

function usedPart(
  cells: readonly Cell[],
): Pick<SheetCells, "top" | "left" | "values" | "numberFormats"> {
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
  return { top, left, values, numberFormats };
}
