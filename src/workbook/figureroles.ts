import type { FigureField } from "../domain/sectorfigure";
import type { Layout } from "./findlayouts";
import type { Grid } from "./grid";

/** Columns that hold figures, in the order in which they are read. */
export const FIGURE_ROLES = [
  "target",
  "realised",
  "statedRate",
  "procurement",
  "statedRateInclProcurement",
  "hiredIn",
  "statedChange",
] as const satisfies readonly FigureField[];

export type FigureRole = FigureField;

export const isFigureRole = (role: string): role is FigureRole =>
  (FIGURE_ROLES as readonly string[]).includes(role);

export const isPercentage = (role: FigureRole): boolean =>
  role === "statedRate" || role === "statedRateInclProcurement";

/** Whether any cell of the figure columns holds something, be it that no figure was given. */
export function hasFigures(grid: Grid, { figureColumns }: Layout, row: number): boolean {
  return figureColumns.some((column) => !grid.isBlank(row, column));
}
