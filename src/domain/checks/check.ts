import type { Finding } from "../finding";
import type { SectorFigure } from "../sectorfigure";

/** Looks at all figures of a source and says what is not as it should be. */
export type Check = (figures: readonly SectorFigure[]) => Finding[];
