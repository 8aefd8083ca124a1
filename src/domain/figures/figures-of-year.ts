import type { SectorFigure } from "./sector-figure";
import { withoutFigures } from "./without-figures";

/**
 * The sectors of one year, each once: where a source gives one twice, its first row counts. A sector
 * that the source names only for other years is among them without figures, so that a total that
 * lacks it is known to be incomplete.
 *
 * @example figuresOfYear(figures, 2024).map(({sector, target}) => [sector, target?.value ?? null])
 * //=> [["politie", 720], ["rijksoverheid", null]]
 */
export function figuresOfYear(
  figures: readonly SectorFigure[],
  year: number | null,
): SectorFigure[] {
  const ofYear = new Map<string, SectorFigure>();
  for (const figure of figures) {
    if (figure.year === year && !ofYear.has(figure.sector)) ofYear.set(figure.sector, figure);
  }
  if (ofYear.size === 0) return [];
  for (const figure of figures) {
    if (!ofYear.has(figure.sector)) ofYear.set(figure.sector, withoutFigures(figure, year));
  }
  return [...ofYear.values()];
}
