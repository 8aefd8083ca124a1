import type { Origin } from "../domain/quantity";
import { cellAddress } from "./address";
import type { CellValue, SheetCells } from "./cells";

/** A sheet's cells by their place on the sheet, whatever part of it is used. */
export interface Grid {
  /** `null` for the argument of a function. */
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  /** Row after the last, column after the last. */
  readonly rowEnd: number;
  readonly columnEnd: number;
  value(row: number, column: number): CellValue;
  /** The cell's value when it is text, trimmed; else `""`. */
  text(row: number, column: number): string;
  isBlank(row: number, column: number): boolean;
  /** en-US; `null` where it was not read. */
  numberFormat(row: number, column: number): string | null;
  origin(row: number, column: number): Origin;
}

export function gridOf(cells: SheetCells, sheet: string | null = cells.name): Grid {
  const { top, left, values, numberFormats } = cells;
  const value = (row: number, column: number) => values[row - top]?.[column - left] ?? "";
  const text = (row: number, column: number) => {
    const found = value(row, column);
    return typeof found === "string" ? found.trim() : "";
  };
  return {
    sheet,
    top,
    left,
    rowEnd: top + values.length,
    columnEnd: left + values.reduce((widest, row) => Math.max(widest, row.length), 0),
    value,
    text,
    isBlank: (row, column) => {
      const found = value(row, column);
      return typeof found === "string" && found.trim() === "";
    },
    numberFormat: (row, column) => numberFormats?.[row - top]?.[column - left] ?? null,
    origin: (row, column) =>
      sheet === null
        ? { kind: "argument" }
        : { kind: "cell", sheet, cell: cellAddress(row, column) },
  };
}
