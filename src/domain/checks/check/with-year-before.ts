import type { SectorFigure } from "../../figures";

/** A sector in two years on end. */
export interface TwoYears {
  readonly figure: SectorFigure;
  readonly before: SectorFigure;
}

/**
 * Each figure of which the source gives the year before too; of a year given twice the first.
 *
 * @example withYearBefore([politie2022, politie2023]) //=> [{figure: politie2023, before: politie2022}]
 */
export function withYearBefore(figures: readonly SectorFigure[]): readonly TwoYears[] {
  let years = pairs.get(figures);
  if (!years) pairs.set(figures, (years = pairsIn(figures)));
  return years;
}

/** Two checks ask the same of the same figures. */
const pairs = new WeakMap<readonly SectorFigure[], TwoYears[]>();

function pairsIn(figures: readonly SectorFigure[]): TwoYears[] {
  const known = new Map<string, Map<number, SectorFigure>>();
  for (const figure of figures) {
    if (figure.year === null) continue;
    let years = known.get(figure.sector);
    if (!years) known.set(figure.sector, (years = new Map<number, SectorFigure>()));
    if (!years.has(figure.year)) years.set(figure.year, figure);
  }
  return figures.flatMap((figure) => {
    const before = figure.year === null ? null : known.get(figure.sector)?.get(figure.year - 1);
    return before ? [{ figure, before }] : [];
  });
}
