import type { CellValue } from "../../workbook";
import type { CellFault } from "./cell-answer";

/** What Excel hands over for one argument: a value, rows of values, or nothing. */
export type Argument = unknown;

const ERRORS = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#REF!", "#NAME?"] as const;

/** The rows of a range or matrix, a single value as one row of one; `null` when it was left out. */
export function rowsOf(argument: Argument): readonly (readonly unknown[])[] | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[plainOf(argument)]];
  return argument.map((row: unknown) => (Array.isArray(row) ? plainRow(row) : [plainOf(row)]));
}

/** Most rows hold no data types, and are given as they are: there may be very many. */
const plainRow = (row: readonly unknown[]) => (row.some(isObject) ? row.map(plainOf) : row);

const isObject = (value: unknown) => typeof value === "object" && value !== null;

/**
 * One of Excel's data types as the value it stands for: a number without its format, a sector's card
 * as the name of the sector. Errors stay what they are.
 *
 * @example plainOf({type: "FormattedNumber", basicValue: 2, numberFormat: "0.0"}) //=> 2
 * @example plainOf({type: "Entity", text: "Politie", properties: {}}) //=> "Politie"
 */
function plainOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("type" in value)) return value;
  if (value.type === "Error") return value;
  if (value.type === "Empty") return "";
  if (value.type === "Entity" && "text" in value) return value.text;
  return "basicValue" in value ? value.basicValue : value;
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
  if (typeof value !== "object" || value === null) return null;
  // A CustomFunctions.Error has a code, an error among Excel's data types a basic value.
  const code = "code" in value ? value.code : "basicValue" in value ? value.basicValue : undefined;
  if (code === undefined) return null;
  const error = ERRORS.find((known) => known === code) ?? "#VALUE!";
  const message = "message" in value && typeof value.message === "string" ? value.message : null;
  return { error, message };
}

/** A cell of `cijfers` as reading takes it: an error as its text, a blank as `""`. */
export function cellValueOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return faultIn(value)?.error ?? "";
}
