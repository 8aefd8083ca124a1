import { balance, realisationRate, shortfall } from "../../domain/realisation";
import type { Fta } from "../../domain/numbers";
import { forecastOf, neededGrowthOf } from "./planning";
import { isFault, notAvailable, type PlainAnswer } from "../arguments";
import {
  figureOf,
  lookUp,
  realisedIn,
  type Asked,
  type Measure,
  type MeasureContext,
} from "./measure";

/** DOEL: target in fta. */
export const targetOf: Measure = (asked, context) => {
  const given = lookUp(asked, context);
  return isFault(given) ? given : figureOf(given, "target", asked, context);
};

/** REALISATIE: realised in fta. */
export const realisedOf: Measure = (asked, context) => {
  const given = lookUp(asked, context);
  return isFault(given) ? given : realisedIn(given, asked, context);
};

/** REALISATIEPERCENTAGE: realised / target. There is none to a target of zero. */
export const realisationRateOf: Measure = (asked, context) =>
  fromBoth(
    asked,
    context,
    (realised, target) =>
      realisationRate(realised, target) ?? notAvailable(context.texts.targetIsZero(asked.name)),
  );

/** SHORTFALL: max(0, target - realised); of a group that of its sums, where a surplus offsets. */
export const shortfallOf: Measure = (asked, context) =>
  // Both are given, so there is a difference.
  fromBoth(asked, context, (realised, target) => shortfall(realised, target) as Fta);

/** SALDO: realised - target, signed. */
export const balanceOf: Measure = (asked, context) =>
  // Both are given, so there is a difference.
  fromBoth(asked, context, (realised, target) => balance(realised, target) as Fta);

/** SROI: fta through procurement. */
export const procurementOf: Measure = (asked, context) => {
  const given = lookUp(asked, context);
  return isFault(given) ? given : figureOf(given, "procurement", asked, context);
};

/** GROEI: realised less that of the year before, signed. */
export const growthOf: Measure = (asked, context) => {
  if (asked.year === null) return notAvailable(context.texts.yearsNeeded);
  const now = realisedOf(asked, context);
  const before = realisedOf({ ...asked, year: asked.year - 1 }, context);
  if (isFault(now) || isFault(before)) return isFault(now) ? now : before;
  // Both are given, so there is a difference.
  return balance(now as Fta, before as Fta) as Fta;
};

function fromBoth(
  asked: Asked,
  context: MeasureContext,
  calculate: (realised: Fta, target: Fta) => PlainAnswer,
): PlainAnswer {
  const given = lookUp(asked, context);
  if (isFault(given)) return given;
  const target = figureOf(given, "target", asked, context);
  if (isFault(target)) return target;
  const realised = realisedIn(given, asked, context);
  return isFault(realised) ? realised : calculate(realised, target);
}

/** What a call can ask for, by name: a call is plain data until it is answered. */
export const MEASURES = {
  target: targetOf,
  realised: realisedOf,
  realisationRate: realisationRateOf,
  shortfall: shortfallOf,
  balance: balanceOf,
  procurement: procurementOf,
  growth: growthOf,
  neededGrowth: neededGrowthOf,
  forecast: forecastOf,
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof MEASURES;
