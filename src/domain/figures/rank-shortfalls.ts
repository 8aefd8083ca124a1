import { addFta, fta, rate, type Fta, type Rate } from "../numbers";
import { shortfall } from "../realisation";
import type { SectorFigure } from "./sector-figure";

/** A sector by what it lacks; `null` where its target or realisation is not given. */
export interface RankedShortfall {
  readonly figure: SectorFigure;
  readonly shortfall: Fta | null;
  /** Of the sum of the shortfalls that are known; `null` too where that sum is nothing. */
  readonly share: Rate | null;
  /** Its share with those of the sectors before it. */
  readonly cumulative: Rate | null;
}

/**
 * Sectors by shortfall, the largest first; those without one keep their order, and those without
 * figures come last. No surplus offsets.
 *
 * @example rankShortfalls(sectors)[0] //=> {figure: primairOnderwijs, shortfall: 4555, share: 0.294…}
 */
export function rankShortfalls(figures: readonly SectorFigure[]): readonly RankedShortfall[] {
  const known = figures.map((figure) => ({ figure, shortfall: shortfallOf(figure) }));
  const sorted = known.toSorted((a, b) => (b.shortfall ?? -1) - (a.shortfall ?? -1));
  const given = sorted.flatMap((each) => (each.shortfall === null ? [] : [each.shortfall]));
  const whole = addFta(given);
  const part = (values: readonly Fta[]): Rate | null =>
    whole > 0 ? rate(addFta(values) / whole) : null;
  return sorted.map((each, index) => ({
    ...each,
    share: each.shortfall === null ? null : part([each.shortfall]),
    cumulative: each.shortfall === null ? null : part(given.slice(0, index + 1)),
  }));
}

function shortfallOf({ realised, target }: SectorFigure): Fta | null {
  return realised && target ? shortfall(fta(realised.value), fta(target.value)) : null;
}
