import { linearTrend, type TrendPoint, type Fta } from "../../domain/numbers";
import { neededGrowth } from "../../domain/realisation";
import { invalid, isFault, notAvailable, type CellFault } from "../arguments";
import { figureOf, lookUp, type Asked, type Measure, type MeasureContext } from "./measure";

type PlannedFigure = "target" | "realised";

/**
 * BENODIGD: by how much the realisation has to grow each year, from the newest year that gives one,
 * to reach the doel in the year asked for: that year's own when the figures give it, else that of
 * the newest year before it. What only a later year has to reach is not asked of an earlier one.
 */
export const neededGrowthOf: Measure = (asked, context) => {
  const { year } = asked;
  if (year === null || context.index.reportedYear === null)
    return notAvailable(context.texts.yearsNeeded);
  const from = newestGiven("realised", asked, context);
  if (isFault(from)) return from;
  if (year <= from.year) return invalid(context.texts.laterYearExpected(asked.name, from.year));
  const target = newestGiven("target", asked, context, year);
  return isFault(target) ? target : neededGrowth(from.value, target.value, year - from.year);
};

/** PROGNOSE: the straight line through what was realised in the years that are given. */
export const forecastOf: Measure = (asked, context) => {
  if (asked.year === null) return notAvailable(context.texts.yearsNeeded);
  const known = lookUpAnyYear(asked, context);
  if (isFault(known)) return known;
  const points = known.flatMap((year): TrendPoint[] => {
    const realised = figureIn("realised", { ...asked, year }, context);
    return realised === null ? [] : [{ year, realised }];
  });
  return (
    linearTrend(points, asked.year) ??
    notAvailable(
      context.texts.tooFewYears(
        asked.name,
        points.map(({ year }) => year),
      ),
    )
  );
};

/** The years of the figures; why there are none when nobody is called so. */
function lookUpAnyYear(asked: Asked, context: MeasureContext) {
  const reported = lookUp({ ...asked, year: context.index.reportedYear }, context);
  const { years } = context.index;
  const isKnown = years.some((year) => !isFault(lookUp({ ...asked, year }, context)));
  return isFault(reported) && !isKnown ? reported : years;
}

/** The figure of the newest year that gives it, up to `last`; why none does otherwise. */
function newestGiven(
  figure: PlannedFigure,
  asked: Asked,
  context: MeasureContext,
  last = Infinity,
): { readonly year: number; readonly value: Fta } | CellFault {
  const known = lookUpAnyYear(asked, context);
  if (isFault(known)) return known;
  const years = known.filter((year) => year <= last).reverse();
  for (const year of years) {
    const value = figureIn(figure, { ...asked, year }, context);
    if (value !== null) return { year, value };
  }
  return whyNone(figure, years, asked, context);
}

/** Of the newest of these years in which the figures name the sector or group. */
function whyNone(
  figure: PlannedFigure,
  years: readonly number[],
  asked: Asked,
  context: MeasureContext,
): CellFault {
  for (const year of years) {
    const given = lookUp({ ...asked, year }, context);
    const found = isFault(given) ? given : figureOf(given, figure, asked, context);
    if (!isFault(given) && isFault(found)) return found;
  }
  return notAvailable(context.texts.figureMissing(figure, asked.name, null));
}

/** A figure that the source may not give; `null` is then no fault. */
function figureIn(figure: PlannedFigure, asked: Asked, context: MeasureContext) {
  const given = lookUp(asked, context);
  const found = isFault(given) ? given : figureOf(given, figure, asked, context);
  return isFault(found) ? null : found;
}
