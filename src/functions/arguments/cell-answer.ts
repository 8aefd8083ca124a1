/** An error for one cell: its text in en-US, and what the user should know. */
export interface CellFault {
  readonly error: "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#REF!" | "#NAME?";
  readonly message: string | null;
}

/** What one cell shows of a figure. A blank sector gives `""`: Excel would show a `null` as 0. */
export type PlainAnswer = number | string | CellFault;
export type PlainRows = readonly (readonly PlainAnswer[])[];

export const notAvailable = (message: string): CellFault => ({ error: "#N/A", message });
export const invalid = (message: string): CellFault => ({ error: "#VALUE!", message });

export function isFault(answer: unknown): answer is CellFault {
  return typeof answer === "object" && answer !== null && "error" in answer;
}
