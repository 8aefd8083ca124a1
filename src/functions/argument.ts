import type { CellValue } from "../workbook/cells";
import type { CellFault } from "./cellanswer";

/** What Excel hands over for one argument: a value, rows of values, or nothing. */
export type Argument = unknown;

const ERRORS = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?"] as const;

/** The rows of a range or matrix, a single value as one row of one; `null` when it was left out. */
export function rowsOf(argument: Argument): readonly (readonly unknown[])[] | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[argument]];
  return argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/**
 * Whether a cell is empty. Builds of Excel hand over a blank cell as `""`, `null` or 0
 * (OfficeDev/office-js#4702); no sector and no year is called 0, so there it is a blank.
 */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || value === undefined || value === 0;
}

/** The error that stands in a cell, to pass it through; `null` when there is none. */
export function faultIn(value: unknown): CellFault | null {
  if (typeof value !== "object" || value === null || !("code" in value)) return null;
  const error = ERRORS.find((known) => known === value.code) ?? "#VALUE!";
  const message = "message" in value && typeof value.message === "string" ? value.message : null;
  return { error, message };
}

/** A cell of `cijfers` as reading takes it: an error as its text, a blank as `""`. */
export function cellValueOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return faultIn(value)?.error ?? "";
}
