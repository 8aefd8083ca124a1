import type { Finding } from "../../findings";
import type { SectorFigure, StatedTotal } from "../../figures";

/** What a source gives, to be held against itself. */
export interface FiguresToCheck {
  readonly figures: readonly SectorFigure[];
  readonly totals: readonly StatedTotal[];
}

/** Looks at all that a source gives and says what is not as it should be. */
export type Check = (given: FiguresToCheck) => Finding[];
