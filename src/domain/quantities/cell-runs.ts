import { cellAddress, parseCell } from "spreadsheet/address";
import type { Origin } from "./quantity";

/** Cells in the order of the source, neighbours taken together. */
export interface CellRuns {
  /** Of the first cell; a range in a formula has one sheet. */
  sheet: string | null;
  /** What stands on no sheet, where nothing stands on one. */
  elsewhere: Origin | null;
  /** The first and the last place of each run: plain numbers, as there may be as many as cells. */
  readonly runs: number[];
}

/** More columns than a sheet has: a place is its row times this, and its column. */
const COLUMNS = 1 << 15;

export const cellRuns = (): CellRuns => ({ sheet: null, elsewhere: null, runs: [] });

/** Adds a cell, to the last run when it is its neighbour below or to the right. */
export function addCell(cells: CellRuns, place: Origin): void {
  if (place.kind !== "cell") {
    cells.elsewhere ??= place;
    return;
  }
  const at = parseCell(place.cell);
  if (at) addPlace(cells, place.sheet, at.row + 1, at.column + 1);
}

/** As {@link addCell}, by row and column as they count from 1. */
export function addPlace(cells: CellRuns, sheet: string, row: number, column: number): void {
  cells.sheet ??= sheet;
  const { runs } = cells;
  const place = row * COLUMNS + column;
  const end = runs.length - 1;
  const last = end < 0 ? -1 : (runs[end] ?? -1);
  const first = end < 0 ? -1 : (runs[end - 1] ?? -1);
  const isBelow = last === place - COLUMNS && first % COLUMNS === column;
  const isBeside = last === place - 1 && first > row * COLUMNS;
  if (isBelow || isBeside) runs[end] = place;
  else runs.push(place, place);
}

/** The cell in a row and a column as they count from 1. */
export function cellAt(sheet: string, row: number, column: number): Origin {
  return { kind: "cell", sheet, cell: cellAddress(row - 1, column - 1) };
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
    numbers: rangesOf(runs),
    texts: texts.flatMap((text) => (text.kind === "cell" ? [text.cell] : [])),
  };
}

function rangesOf(runs: readonly number[]): string[] {
  const ranges: string[] = [];
  for (let at = 0; at < runs.length; at += 2) {
    const first = runs[at] ?? 0;
    const last = runs[at + 1] ?? first;
    ranges.push(first === last ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`);
  }
  return ranges;
}

const addressOf = (place: number): string =>
  cellAddress(Math.floor(place / COLUMNS) - 1, (place % COLUMNS) - 1);
