/** What of the user's own would be gone from a sheet. */
export interface Removal {
  readonly sheet: string;
  /** A1 addresses, in the order of the sheet. */
  readonly cells: readonly string[];
  /** What lies over the cells or around them. */
  readonly things: readonly RemovedThing[];
  /** Cells whose formulas would no longer find what they refer to. */
  readonly formulas: readonly string[];
}

export type RemovedThing = "chart" | "table" | "shape" | "comment";
