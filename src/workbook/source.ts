import type { SectorFigure } from "../domain/sectorfigure";
import type { Finding } from "../domain/finding";

/** What a column of a sector table holds. */
export type ColumnRole =
  | "sector"
  | "group"
  | "year"
  | "target"
  | "realised"
  | "statedRate"
  | "procurement"
  | "statedRateInclProcurement"
  | "remark"
  | "coverage"
  | "unit";

/** One table of sector figures found in a workbook, or read from a function's argument. */
export interface Source {
  /** `null` for a range that was passed to a function. */
  readonly sheet: string | null;
  /** The whole table with its headers, A1 without the sheet's name. */
  readonly range: string;
  /** Name of the Excel table, when it is one. */
  readonly table: string | null;
  /** Column letter per role, e.g. `{sector: "A", target: "C"}`. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Years found, ascending; empty when the source names none. */
  readonly years: readonly number[];
  /** In the order of the source; group and total rows are not among them. */
  readonly figures: readonly SectorFigure[];
  /** What could not be read, as data. */
  readonly findings: readonly Finding[];
}
