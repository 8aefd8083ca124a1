import type { Entity } from "./entity";

/** Excel's errors that a cell can hold, by their en-US text. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BUSY!",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error in a cell; custom functions may give it a message. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What a cell holds or a formula gives; `null` is a blank cell. */
export type Scalar = number | string | boolean | null | CellError | Entity;

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
