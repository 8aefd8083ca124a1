import type { ExplainedPlace, Term } from "./term";

/** What a cell or a part of a formula gives; `null` is a blank. */
export type Scalar = number | string | boolean | null | Fault;

/** An error of Excel's, such as `#N/A`. */
export interface Fault {
  readonly fault: string;
}

export interface Operand {
  readonly value: Scalar;
  /** How it came about, where it is a number. */
  readonly term: Term | null;
  /** The cell that a text was taken from, for what is then read out of it. */
  readonly from?: ExplainedPlace;
}

/** Cells of a range, row by row. */
export interface Range {
  readonly rows: readonly (readonly Operand[])[];
  readonly place: ExplainedPlace;
}

export type Given = Operand | Range;

export const isRange = (given: Given): given is Range => "rows" in given;
export const isFault = (value: Scalar): value is Fault =>
  typeof value === "object" && value !== null;

export const fault = (name: string): Operand => ({ value: { fault: name }, term: null });
export const plain = (value: string | boolean | null): Operand => ({ value, term: null });
export const numeric = (term: Term): Operand => ({ value: term.value, term });
export const constant = (value: number): Operand => numeric({ kind: "constant", value });

/** One operand where a formula gives a range to what takes a single cell. */
export function single(given: Given): Operand {
  if (!isRange(given)) return given;
  return given.rows[0]?.[0] ?? plain(null);
}

/** A number with how it came about, as arithmetic takes it: a blank is nothing, text is none. */
export function termOf({ value, term }: Operand): Term | null {
  if (term !== null) return term;
  if (value === null) return { kind: "constant", value: 0 };
  if (typeof value === "boolean") return { kind: "constant", value: value ? 1 : 0 };
  return null;
}

export const operandsIn = (given: Given): readonly Operand[] =>
  isRange(given) ? given.rows.flat() : [given];
