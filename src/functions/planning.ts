import { linearTrend, type TrendPoint } from "../domain/lineartrend";
import { neededGrowth } from "../domain/neededgrowth";
import { invalid, isFault, notAvailable } from "./cellanswer";
import { figureOf, lookUp, type Asked, type Measure, type MeasureContext } from "./measure";

/**
 * BENODIGD: by how much the realisation of the newest year has to grow each year to reach the doel
 * in the year asked for: that year's own when the figures give it, else the newest.
 */
export const neededGrowthOf: Measure = (asked, context) => {
  const { newestYear } = context.index;
  if (asked.year === null || newestYear === null) return notAvailable(context.texts.yearsNeeded);
  if (asked.year <= newestYear) return invalid(context.texts.laterYearExpected(newestYear));
  const newest = { ...asked, year: newestYear };
  const given = lookUp(newest, context);
  if (isFault(given)) return given;
  const realised = figureOf(given, "realised", newest, context);
  if (isFault(realised)) return realised;
  const planned = targetIn(asked, context);
  const target = planned ?? figureOf(given, "target", newest, context);
  return isFault(target) ? target : neededGrowth(realised, target, asked.year - newestYear);
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
  const newest = lookUp({ ...asked, year: context.index.newestYear }, context);
  const { years } = context.index;
  const isKnown = years.some((year) => !isFault(lookUp({ ...asked, year }, context)));
  return isFault(newest) && !isKnown ? newest : years;
}

const targetIn = (asked: Asked, context: MeasureContext) => figureIn("target", asked, context);

/** A figure that the source may not give; `null` is then no fault. */
function figureIn(figure: "target" | "realised", asked: Asked, context: MeasureContext) {
  const given = lookUp(asked, context);
  const found = isFault(given) ? given : figureOf(given, figure, asked, context);
  return isFault(found) ? null : found;
}
