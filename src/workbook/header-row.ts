import type { Grid } from "./grid";

/** A stretch of columns whose headers stand side by side: those of one table. */
export interface Segment {
  readonly left: number;
  readonly right: number;
}

/** A row of headers and the stretch of it that is looked at. */
export interface HeaderRow extends Segment {
  readonly grid: Grid;
  readonly row: number;
}
