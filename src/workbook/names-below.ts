import { findSector, knownAs } from "../domain/sectors";
import { isFigureRole } from "./figure-roles";
import type { Grid } from "./grid";
import { readHeader } from "./read-header";

/** How far below the headers a nameless column is searched for the names of sectors. */
export const SEARCHED_ROWS = 40;
/** So many names of measures below each other make a column of them. */
const MEASURES = 2;

/** So many rows without anything in a column and the two beside it end what stands below it. */
const BLANKS = 2;

/** Whether the names of sectors stand below a header, be it blank. */
export function sectorsBelow(grid: Grid, row: number, column: number): boolean {
  const until = Math.min(grid.rowEnd, row + 1 + SEARCHED_ROWS);
  let blanks = 0;
  for (let below = row + 1; below < until && blanks < BLANKS; below++) {
    blanks = isEmpty(grid, below, column) ? blanks + 1 : 0;
    const text = grid.text(below, column);
    if (text === "") continue;
    if (findSector(text) !== null) return true;
    // The headers of another table: what stands below them is that one's.
    if (readHeader(text)?.role === "sector") return false;
  }
  return false;
}

const isEmpty = (grid: Grid, row: number, column: number): boolean =>
  [column, column + 1, column + 2].every((at) => grid.isBlank(row, at));

/** Whether anything stands below a header. */
export function filledBelow(grid: Grid, row: number, column: number): boolean {
  const until = Math.min(grid.rowEnd, row + 1 + SEARCHED_ROWS);
  for (let below = row + 1; below < until; below++) {
    if (!grid.isBlank(below, column)) return true;
  }
  return false;
}

/** Whether the cells below a header, be it blank, name what each row gives: `Doel`, `Realisatie`. */
export function measuresBelow(grid: Grid, row: number, column: number): boolean {
  const until = Math.min(grid.rowEnd, row + 1 + SEARCHED_ROWS);
  let found = 0;
  for (let below = row + 1; below < until && found < MEASURES; below++) {
    if (grid.isBlank(below, column)) continue;
    const text = grid.text(below, column);
    // Whose measures follow may stand alone above them.
    if (knownAs(text) !== null && grid.isBlank(below, column + 1)) continue;
    // Beside another one it is a header itself.
    if (!namesMeasure(text) || namesMeasure(grid.text(below, column + 1))) return false;
    found++;
  }
  return found === MEASURES;
}

function namesMeasure(text: string): boolean {
  const role = readHeader(text)?.role;
  return role !== undefined && isFigureRole(role);
}
