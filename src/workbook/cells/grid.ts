import type { Origin } from "../../domain/quantities";
import {
  cellAddress,
  parseRange,
  type CellValue,
  type DateSystem1904,
  type SheetCells,
} from "./cells";

/** A sheet's cells by their place on the sheet, whatever part of it is used. */
export interface Grid {
  /** `null` for the argument of a function. */
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  /** Row after the last, column after the last. */
  readonly rowEnd: number;
  readonly columnEnd: number;
  /** Of a long text no more than what can be read as anything but prose. */
  value(row: number, column: number): CellValue;
  /** The cell's value when it is text, trimmed; else `""`. */
  text(row: number, column: number): string;
  /** As {@link text}, however long it is. */
  whole(row: number, column: number): string;
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
  const given = (row: number, column: number) => values[row - top]?.[column - left] ?? "";
  const legible = legibleTexts();
  const value = (row: number, column: number) => {
    const found = given(row, column);
    return typeof found === "string" && found.length > LONGEST ? legible(found) : found;
  };
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
    whole: (row, column) => {
      const found = given(row, column);
      return typeof found === "string" ? found.trim() : "";
    },
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

/** A text of this length is prose, whatever its end says. */
const LONGEST = 500;
/** What shows nothing: one of a run says as much as all of it. */
const BLANKS = /[\s\u200b-\u200d\u2060\ufeff\u00ad]{9,}/g;

/**
 * Cuts long texts to what is read of them, once each: a cell can hold 32.767 signs, and each rule
 * that reads it would go through all of them.
 */
function legibleTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      found = text.trim().replace(BLANKS, (run) => (run.includes("\n") ? "\n" : " "));
      known.set(text, (found = found.slice(0, LONGEST)));
    }
    return found;
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

/** Some rows of a grid, with nothing above or below them. @param end row after the last */
export function partOf(grid: Grid, top: number, end: number): Grid {
  return { ...grid, top: Math.max(grid.top, top), rowEnd: Math.min(grid.rowEnd, end) };
}

/**
 * The same cells with rows and columns changed places, so that a table on its side is read as one
 * that stands. Origins stay those of the sheet.
 */
export function transposedGrid(grid: Grid): Grid {
  return {
    sheet: grid.sheet,
    upright: grid,
    date1904: grid.date1904,
    top: grid.left,
    left: grid.top,
    rowEnd: grid.columnEnd,
    columnEnd: grid.rowEnd,
    value: (row, column) => grid.value(column, row),
    spread: (row, column) => grid.spread(column, row),
    text: (row, column) => grid.text(column, row),
    whole: (row, column) => grid.whole(column, row),
    isBlank: (row, column) => grid.isBlank(column, row),
    numberFormat: (row, column) => grid.numberFormat(column, row),
    origin: (row, column) => grid.origin(column, row),
  };
}

type Rows = readonly (readonly CellValue[])[];

/**
 * The sheets as if these tables did not stand on them: what a function of ours spills is an answer,
 * and as a source it would be asked for itself without end.
 *
 * @example withoutTables([sheet([["Sector", "Doel"], ["Politie", 1]])], [[["Sector", "Doel"], ["Politie", 1]]])
 * //=> the sheet with four blank cells
 */
export function withoutTables(
  sheets: readonly SheetCells[],
  tables: readonly Rows[],
): readonly SheetCells[] {
  return tables.length === 0 ? sheets : sheets.map((sheet) => without(sheet, tables));
}

function without(sheet: SheetCells, tables: readonly Rows[]): SheetCells {
  const values = sheet.values.map((row) => [...row]);
  for (const table of tables) {
    for (let row = 0; row + table.length <= values.length; row++) {
      for (let column = 0; column < (values[row]?.length ?? 0); column++) {
        if (standsAt(table, values, row, column)) blank(table, values, row, column);
      }
    }
  }
  return { ...sheet, values };
}

function standsAt(table: Rows, values: Rows, row: number, column: number): boolean {
  return table.every((line, below) =>
    line.every((cell, beside) => (values[row + below]?.[column + beside] ?? "") === cell),
  );
}

function blank(table: Rows, values: CellValue[][], row: number, column: number): void {
  for (const [below, line] of table.entries()) {
    values[row + below]?.fill("", column, column + line.length);
  }
}
