import type { Layout } from "./layout";
import type { Grid } from "./grid";

/** Whether any cell of the figure columns holds something, be it that no figure was given. */
export function hasFigures(grid: Grid, { figureColumns }: Layout, row: number): boolean {
  return figureColumns.some((column) => !grid.isBlank(row, column));
}
