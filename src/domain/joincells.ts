import type { Origin } from "./quantity";

interface Run {
  readonly column: number;
  readonly row: number;
  lastColumn: number;
  lastRow: number;
}

/**
 * Where a sum was read, from its cells in the order of the source: neighbours become one range.
 * Cells without a figure between them may be among them, so that what is filled in later counts.
 *
 * @param texts those of the cells that hold text
 * @example joinCells([c2, c3, c4], []) //=> {kind: "sum", sheet: "Blad1", numbers: ["C2:C4"], texts: []}
 */
export function joinCells(places: readonly Origin[], texts: readonly Origin[]): Origin {
  const runs: Run[] = [];
  let sheet: string | null = null;
  for (const place of places) {
    if (place.kind !== "cell") continue;
    sheet ??= place.sheet;
    extend(runs, place.cell);
  }
  if (sheet === null) return places[0] ?? { kind: "argument" };
  return {
    kind: "sum",
    sheet,
    numbers: runs.map(rangeOf),
    texts: texts.flatMap((text) => (text.kind === "cell" ? [text.cell] : [])),
  };
}

/** Adds a cell to the last run when it is its neighbour below or to the right. */
function extend(runs: Run[], cell: string): void {
  let [column, at] = [0, 0];
  for (; at < cell.length && cell.charCodeAt(at) > 57; at++) {
    column = column * 26 + cell.charCodeAt(at) - 64;
  }
  const row = Number(cell.slice(at));
  const last = runs.at(-1);
  if (last?.lastColumn === column && last.column === column && last.lastRow === row - 1) {
    last.lastRow = row;
  } else if (last?.lastRow === row && last.row === row && last.lastColumn === column - 1) {
    last.lastColumn = column;
  } else {
    runs.push({ column, row, lastColumn: column, lastRow: row });
  }
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
