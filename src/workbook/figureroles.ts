import type { Layout } from "./findlayouts";
import type { Grid } from "./grid";
import type { ColumnRole } from "./source";

/** Columns that hold figures, in the order in which they are read. */
export const FIGURE_ROLES = [
  "target",
  "realised",
  "statedRate",
  "procurement",
  "statedRateInclProcurement",
] as const satisfies readonly ColumnRole[];

export type FigureRole = (typeof FIGURE_ROLES)[number];

/** Whether any cell of the figure columns holds something, be it that no figure was given. */
export function hasFigures(grid: Grid, { columns }: Layout, row: number): boolean {
  return FIGURE_ROLES.some((role) => {
    const column = columns[role];
    return column !== undefined && !grid.isBlank(row, column);
  });
}
