import type { SectorFigure } from "../../domain/figures";

/** The years of figures, each once, ascending. */
export function yearsOf(figures: readonly SectorFigure[]): number[] {
  const years = new Set(figures.map(({ year }) => year).filter((year) => year !== null));
  return [...years].sort((a, b) => a - b);
}
