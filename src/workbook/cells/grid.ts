import type { Origin } from "../../domain/quantities";
import { cellAddress, parseRange } from "./address";
import type { CellValue, DateSystem1904, SheetCells } from "./cells";

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
  /** As {@link value}; of a merged area that of its first cell, whose text stands over them all. */
  spread(row: number, column: number): CellValue;
  /** Whether days count from 1904. */
  readonly date1904: DateSystem1904;
  /** en-US, of a merged area that of its first cell; `null` where it was not read. */
  numberFormat(row: number, column: number): string | null;
  origin(row: number, column: number): Origin;
  /** Of a grid on its side the one that stands, where titles are; else `null`. */
  readonly upright: Grid | null;
}

export function gridOf(cells: SheetCells, sheet: string | null = cells.name): Grid {
  const { top, left, values, numberFormats } = cells;
  const value = (row: number, column: number) => values[row - top]?.[column - left] ?? "";
  const text = (row: number, column: number) => {
    const found = value(row, column);
    return typeof found === "string" ? found.trim() : "";
  };
  const first = firstCells(cells.merges === "unknown" ? [] : (cells.merges ?? []));
  return {
    sheet,
    upright: null,
    spread: (row, column) => {
      const at = first.get(`${row} ${column}`);
      return at ? value(at.row, at.column) : value(row, column);
    },
    date1904: cells.date1904 ?? false,
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
    numberFormat: (row, column) => {
      const at = first.size > 0 ? first.get(`${row} ${column}`) : undefined;
      return numberFormats?.[(at?.row ?? row) - top]?.[(at?.column ?? column) - left] ?? null;
    },
    origin: (row, column) =>
      sheet === null
        ? { kind: "argument" }
        : { kind: "cell", sheet, cell: cellAddress(row, column) },
  };
}

/** Columns of a merged area beyond which nobody merges headers: a whole row is a title. */
const WIDEST = 200;

function firstCells(merges: readonly string[]): Map<string, { row: number; column: number }> {
  const first = new Map<string, { row: number; column: number }>();
  for (const merge of merges) {
    const area = parseRange(merge);
    if (!area) continue;
    const at = { row: area.top, column: area.left };
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= Math.min(area.right, area.left + WIDEST); column++) {
        first.set(`${row} ${column}`, at);
      }
    }
  }
  return first;
}
