import type { FigureField } from "../../domain/figures";

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
