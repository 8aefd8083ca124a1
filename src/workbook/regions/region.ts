import type { Area } from "../cells";
import type { Grid } from "../cells";

/** Where a table may stand: lines of headers, and below them what may be its rows. */
export interface Region {
  readonly grid: Grid;
  /** First row of the headers, first row below them, row after the last. */
  readonly top: number;
  readonly body: number;
  readonly end: number;
  /** First and last column. */
  readonly left: number;
  readonly right: number;
  /** Name of the Excel table, when it is one. */
  readonly table: string | null;
  /** Tables that were read before it: what stands in them is no title of it. */
  readonly others: readonly Area[];
}

/** A place that can be read as one table or as several: whichever explains more. */
export interface Place {
  readonly whole: Region;
  /** Empty where nothing parts it. */
  readonly parts: readonly Region[];
}
