import type { Grid } from "./grid";

/** Some rows of a grid, with nothing above or below them. @param end row after the last */
export function partOf(grid: Grid, top: number, end: number): Grid {
  return { ...grid, top: Math.max(grid.top, top), rowEnd: Math.min(grid.rowEnd, end) };
}
