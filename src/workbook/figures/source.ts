import type { SectorFigure, ColumnRole, StatedTotal } from "../../domain/figures";
import type { Finding, ReadingReason } from "../../domain/findings";
import type { Account } from "../account";
import type { Area } from "../cells";

/** How a table is laid out; `joined` is several tables read as one. */
export type LayoutKind = "rows" | "years-across" | "transposed" | "blocks" | "joined";

/** One table of sector figures found in a workbook, or read from a function's argument. */
export interface Source {
  /** `null` for a range that was passed to a function. */
  readonly sheet: string | null;
  /** The whole table with its headers, A1 without the sheet's name. */
  readonly range: string;
  /** Name of the Excel table, when it is one. */
  readonly table: string | null;
  readonly layout: LayoutKind;
  /** Knows this reading again when rows were added or the workbook was opened afresh. */
  readonly key: string;
  /** Why there are other readings beside this one; empty when nothing speaks for another. */
  readonly reasons: readonly ReadingReason[];
  /** Column letter per role (of a table on its side the row), e.g. `{sector: "A", target: "C"}`. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Years found, ascending; empty when the source names none. */
  readonly years: readonly number[];
  /** In the order of the source; group and total rows are not among them. */
  readonly figures: readonly SectorFigure[];
  /** Totals that the source prints. */
  readonly totals: readonly StatedTotal[];
  /** What became of each number of the table. */
  readonly account: Account;
  /** What could not be read, as data. */
  readonly findings: readonly Finding[];
  /** Of several tables read as one: each of them, in the order of the workbook. */
  readonly parts?: readonly Source[];
}

/** A source and where it stands on its sheet. */
export interface FoundTable {
  readonly area: Area;
  readonly source: Source;
  /** How much of its numbers the reading explains, to be held against others of the same cells. */
  readonly merit: number;
}

/** The years of figures, each once, ascending. */
export function yearsOf(figures: readonly SectorFigure[]): number[] {
  const years = new Set(figures.map(({ year }) => year).filter((year) => year !== null));
  return [...years].sort((a, b) => a - b);
}
