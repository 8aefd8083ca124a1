import { knownAs } from "../domain/sectors";
import type { Grid } from "./grid";
import { readHeader, type Header } from "./read-header";
import { isDayWithinYear, readYear } from "./read-year";

/** What stands over a column besides its own header. */
export interface Above {
  readonly year: number | null;
  /** Name of a sector as it is written. */
  readonly sector: string | null;
  /** Name of a total of sectors, nearer than a sector's. */
  readonly total: string | null;
}

/** How many rows of wider headers may stand over the headers. */
const ROWS_ABOVE = 2;

/** The header in a cell; one merged over several cells stands over each of them. */
export function headerAt(grid: Grid, row: number, column: number): Header | null {
  const text = grid.spread(row, column);
  return typeof text === "string" ? readHeader(text) : null;
}

/** The year that a header cell is: `2023`, `2023 (voorlopig)`. */
export function yearAt(grid: Grid, row: number, column: number): number | null {
  const year = readYear(grid.spread(row, column), grid.numberFormat(row, column), grid.date1904);
  return typeof year === "number" ? year : null;
}

/**
 * The year and the sector that wider headers give a column: those merged over it, or the nearest
 * one to its left in a row of several.
 *
 * @param left first column that such a header may stand in
 */
export function aboveOf(grid: Grid, row: number, column: number, left: number): Above {
  let year: number | null = null;
  let [sector, total]: [string | null, string | null] = [null, null];
  for (let up = row - 1; up >= Math.max(grid.top, row - ROWS_ABOVE); up--) {
    const at = nearestFilled(grid, up, column, left);
    if (at === null) break;
    const text = String(grid.spread(up, at)).trim();
    year ??= isDateOfReport(grid, up, at, left) ? null : yearAt(grid, up, at);
    const known = sector === null ? knownAs(text) : null;
    if (known === "sector") sector = text;
    // `Sectoren` is known as all of them too.
    else if (known === "total" && headerAt(grid, up, at) === null) total ??= text;
  }
  return { year, sector, total };
}

/** How far beside a date another one is looked for. */
const COLUMNS_BESIDE = 30;

/** A date above the headers that says when the table was made: one alone, and no `Peildatum`. */
function isDateOfReport(grid: Grid, row: number, column: number, left: number): boolean {
  const isDay = (at: number) =>
    isDayWithinYear(grid.spread(row, at), grid.numberFormat(row, at), grid.date1904);
  if (!isDay(column)) return false;
  const own = grid.spread(row, column);
  for (let at = left; at < Math.min(grid.columnEnd, left + COLUMNS_BESIDE); at++) {
    if (headerAt(grid, row, at)?.role === "year") return false;
    if (isDay(at) && grid.spread(row, at) !== own) return false;
  }
  return true;
}

function nearestFilled(grid: Grid, row: number, column: number, left: number): number | null {
  for (let at = column; at >= left; at--) {
    if (String(grid.spread(row, at)).trim() !== "") return at;
  }
  return null;
}
