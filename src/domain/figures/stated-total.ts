import type { SectorFigure } from "./sector-figure";
import type { FigureField, Origin, Quantity } from "../quantities";

/**
 * A total or subtotal that the source prints itself. It is never counted as a figure, only
 * compared with the figures that it adds up.
 */
export interface StatedTotal extends Readonly<Record<FigureField, Quantity | null>> {
  /** As the source writes it: `Totaal overheid`. */
  readonly label: string;
  readonly year: number | null;
  readonly origin: Origin;
  /** What it adds up: the sectors of its group, or of the rows that belong to it. */
  readonly members: readonly SectorFigure[];
}
