import { rateOfYear } from "../../domain/figures";
import { sectorsOf, type MeerjarenPlan, type SectorYears } from "./meerjaren-plan";

/** More lines than these are not told apart. */
const MOST_LINES = 6;

/**
 * The sectors of which the chart shows a line: the largest targets among those with two rates. In
 * the order in which their lines end, the highest first, so that names beside them are in that too.
 */
export function linesOf(plan: MeerjarenPlan): readonly SectorYears[] {
  return ratedSectors(plan)
    .toSorted((a, b) => largestTarget(b) - largestTarget(a))
    .slice(0, MOST_LINES)
    .toSorted((a, b) => lastRateOf(b) - lastRateOf(a));
}

const lastRateOf = ({ years }: SectorYears): number =>
  years.reduce((last, figure) => rateOfYear(figure).rate ?? last, 0);

/** Sectors with a rate in two years or more. */
export const ratedSectors = (plan: MeerjarenPlan): readonly SectorYears[] =>
  sectorsOf(plan).filter(
    ({ years }) => years.filter((figure) => rateOfYear(figure).rate !== null).length > 1,
  );

const largestTarget = ({ years }: SectorYears): number =>
  Math.max(...years.map(({ target }) => target?.value ?? 0));
