/** An error for one cell: its text in en-US, and what the user should know. */
export interface CellFault {
  readonly error: "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#REF!" | "#NAME?";
  readonly message: string | null;
}

/** What one cell shows. A blank sector gives `""`: Excel would show a `null` as 0. */
export type CellAnswer = number | string | CellFault;

/** What a call gives: one answer a cell, in the shape of its arguments. */
export type Answer = readonly (readonly CellAnswer[])[];

export const notAvailable = (message: string): CellFault => ({ error: "#N/A", message });
export const invalid = (message: string): CellFault => ({ error: "#VALUE!", message });

export function isFault(answer: unknown): answer is CellFault {
  return typeof answer === "object" && answer !== null && "error" in answer;
}
