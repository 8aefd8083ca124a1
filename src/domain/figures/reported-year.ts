import type { SectorFigure } from "./sector-figure";

/**
 * The year that is meant where none is asked for: the newest of which a realisation is given, so
 * that targets set for years to come do not hide what was realised. Of figures with targets only it
 * is the newest of all; `null` when they name no year.
 *
 * @example reportedYear([realisedIn2023, targetFor2025]) //=> 2023
 */
export function reportedYear(figures: readonly SectorFigure[]): number | null {
  let newest: number | null = null;
  let reported: number | null = null;
  for (const { year, realised } of figures) {
    if (year === null) continue;
    newest = Math.max(newest ?? year, year);
    if (realised !== null) reported = Math.max(reported ?? year, year);
  }
  return reported ?? newest;
}
