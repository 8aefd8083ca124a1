import { blockLine } from "./block-line";
import type { Grid } from "../cells";

/** A label may be merged over so many columns, or stand so far from its figure. */
const COLUMNS_BETWEEN = 2;

/**
 * The column of the figure beside a label: the next one, or where that is blank a further one that
 * holds a figure.
 *
 * @example figureBeside(grid, 2, 0) //=> 2, for `Doel | | 713 fta`
 */
export function figureBeside(grid: Grid, row: number, column: number): number {
  for (let at = column + 1; at <= column + 1 + COLUMNS_BETWEEN; at++) {
    if (grid.isBlank(row, at)) continue;
    return isFigure(grid, row, at) ? at : column + 1;
  }
  return column + 1;
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text === "") return typeof grid.value(row, column) === "number";
  return /^\D{0,12}\d/.test(text) && blockLine(text) === null;
}
