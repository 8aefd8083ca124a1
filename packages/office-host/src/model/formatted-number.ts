import type { Scalar } from "./scalar";

/** A number that brings its number format along; a cell shows it so when it has none of its own. */
export interface FormattedNumber {
  readonly number: number;
  /** en-US */
  readonly format: string;
}

/** What a formula or a custom function gives for one cell. */
export type Given = Scalar | FormattedNumber;

export function isFormattedNumber(value: unknown): value is FormattedNumber {
  return typeof value === "object" && value !== null && "format" in value && "number" in value;
}

/** What of it the cell holds: without the format. */
export function scalarOf(given: Given): Scalar {
  return isFormattedNumber(given) ? given.number : given;
}
