import type { Origin } from "../quantities";
import type { SectorFigure } from "./sector-figure";

/** What one row of a table says, before the rows of organisations are added up to their sector. */
export interface FigureRow extends SectorFigure {
  /**
   * The ministry, school board or municipality that the row is of, as the source writes it; `null`
   * when the row is of the sector itself.
   */
  readonly organisation: string | null;
  /**
   * Where its name stands; left out where that is the row's `origin`. Given with an organisation of
   * `null` for a row that leaves the place of its name blank.
   */
  readonly organisationOrigin?: Origin;
}
