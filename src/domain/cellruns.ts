import type { Origin } from "./quantity";

/** Cells in the order of the source, neighbours taken together. */
export interface CellRuns {
  /** Of the first cell; a range in a formula has one sheet. */
  sheet: string | null;
  /** What stands on no sheet, where nothing stands on one. */
  elsewhere: Origin | null;
  readonly runs: Run[];
}

interface Run {
  readonly column: number;
  readonly row: number;
  lastColumn: number;
  lastRow: number;
}

export const cellRuns = (): CellRuns => ({ sheet: null, elsewhere: null, runs: [] });

/** Adds a cell, to the last run when it is its neighbour below or to the right. */
export function addCell(cells: CellRuns, place: Origin): void {
  if (place.kind !== "cell") {
    cells.elsewhere ??= place;
    return;
  }
  cells.sheet ??= place.sheet;
  const { cell } = place;
  let [column, at] = [0, 0];
  let code = cell.charCodeAt(0);
  for (; code > 57; code = cell.charCodeAt(++at)) column = column * 26 + code - 64;
  let row = 0;
  for (; at < cell.length; at++) row = row * 10 + cell.charCodeAt(at) - 48;
  const last = cells.runs.at(-1);
  if (last?.lastColumn === column && last.column === column && last.lastRow === row - 1) {
    last.lastRow = row;
  } else if (last?.lastRow === row && last.row === row && last.lastColumn === column - 1) {
    last.lastColumn = column;
  } else {
    cells.runs.push({ column, row, lastColumn: column, lastRow: row });
  }
}

/**
 * Where a sum over the cells was read.
 *
 * @param texts those of the cells that hold text
 * @example originOfCells(c2c3c4, []) //=> {kind: "sum", sheet: "Blad1", numbers: ["C2:C4"], texts: []}
 */
export function originOfCells(cells: CellRuns, texts: readonly Origin[]): Origin {
  const { sheet, runs, elsewhere } = cells;
  if (sheet === null) return elsewhere ?? { kind: "argument" };
  return {
    kind: "sum",
    sheet,
    numbers: runs.map(rangeOf),
    texts: texts.flatMap((text) => (text.kind === "cell" ? [text.cell] : [])),
  };
}

function rangeOf({ column, row, lastColumn, lastRow }: Run): string {
  const first = lettersOf(column) + String(row);
  const last = lettersOf(lastColumn) + String(lastRow);
  return first === last ? first : `${first}:${last}`;
}

/** Counted from 1, as the letters do. */
function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : lettersOf(Math.floor((column - 1) / 26)) + last;
}
