import { SUMMED, type CountedUnit } from "../quantities";
import type { SectorFigure } from "./sector-figure";

/**
 * What figures count, where all that name a unit name the same; else `null`, as nobody may say of
 * them all that they are fta.
 */
export function unitOfFigures(figures: readonly SectorFigure[]): CountedUnit | null {
  const units = new Set<CountedUnit>();
  for (const figure of figures)
    for (const field of SUMMED) {
      const unit = figure[field]?.unit ?? null;
      if (unit !== null && unit !== "percentage") units.add(unit);
    }
  const [unit, ...others] = units;
  return unit === undefined || others.length > 0 ? null : unit;
}
