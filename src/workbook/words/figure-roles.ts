import { FIGURE_FIELDS, isFigureField, type FigureField } from "../../domain/figures";
import { isRate } from "../../domain/quantities";

/** Columns that hold figures, in the order in which they are read. */
export const FIGURE_ROLES = FIGURE_FIELDS;

export type FigureRole = FigureField;

export const isFigureRole: (role: string) => role is FigureRole = isFigureField;

export const isPercentage: (role: FigureRole) => boolean = isRate;
