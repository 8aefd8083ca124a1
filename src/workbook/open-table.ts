import type { Finding } from "../domain/findings";
import type { FigureRole } from "./figure-roles";
import type { Layout } from "./layout";
import type { Grid } from "./grid";
import type { CellMeaning } from "./read-cell";
import type { Under } from "./rows-under";
import type { Headed } from "./sector-headings";
import type { Series } from "./series";

/** The last name of a sector that was read, which stands for blank cells below it. */
export interface NameAbove {
  text: string;
  row: number;
}

/** What the cells of a series mean, by role. */
export type Meanings = Readonly<Record<FigureRole, CellMeaning>>;

/** A table while its rows are read. */
export interface OpenTable {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly meanings: ReadonlyMap<Series, Meanings>;
  /** Year of rows that name none themselves. */
  readonly titleYear: number | null;
  /** Sector that the title or the sheet names, for rows of organisations; `null` for none. */
  readonly titleSector: string | null;
  /** Rows that name no known sector are organisations of {@link titleSector}. */
  readonly namesAreOrganisations: boolean;
  /** A blank name stands for the one above it: so in tables that name each sector once. */
  readonly namesOnce: boolean;
  /** Rows of which the year or the sector stands above them. */
  readonly under: ReadonlyMap<number, Under> | null;
  /** The title says that the figures are thousands. */
  readonly inThousands: boolean;
  /** Organisations of which the sector stands in a row above them. */
  readonly headed: Headed | null;
  /** The name that stands once for the rows below it. */
  readonly above: NameAbove;
  /** What cannot be read is added here. */
  readonly findings: Finding[];
}
