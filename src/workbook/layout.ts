import type { Header } from "./read-header";
import type { Rivals, Series } from "./series";
import type { ColumnRole } from "./source";

/** Where a table's headers stand and what its columns hold. Columns count from 0 on the sheet. */
export interface Layout {
  /** First row of the headers, and their last one: the figures begin below it. */
  readonly top: number;
  readonly headerRow: number;
  /** First and last column, those that we do not read included. */
  readonly left: number;
  readonly right: number;
  /** Columns that say what a row is, and those with figures where each role has one column. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly series: readonly Series[];
  readonly figureColumns: readonly number[];
  /** Two columns that could both hold the same. */
  readonly rivals: Rivals | null;
  /** What the title says of columns whose header is a year alone. */
  readonly bare: Header | null;
  /** Columns of figures of which a second header, in `headerRow`, says what we do not know. */
  readonly unknown: readonly number[];
}
