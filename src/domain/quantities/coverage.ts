import type { Origin } from "./quantity";

/** How many of the organisations reported: `33 van 35`. */
export interface Coverage {
  readonly reported: number;
  readonly of: number;
  /** Where the source says it, or the cells that were counted. */
  readonly origin: Origin;
}
