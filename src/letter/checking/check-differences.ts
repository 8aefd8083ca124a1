import type { LetterFinding } from "../../domain/findings";
import {
  compareRatios,
  decimalRatio,
  rate,
  ratioNumber,
  ratioOf,
  type Decimal,
  type Ratio,
} from "../../domain/numbers";
import { printedInterval, type PrintedInterval, type Quantity } from "../../domain/quantities";
import type { LetterMeasure } from "../../domain/figures";
import type { Mention } from "../reading";
import type { LetterCheck } from "./letter-check";
import { subjectOf } from "./subject-of";

/** Both ends of what rounding allows. */
interface Range {
  readonly low: Ratio;
  readonly high: Ratio;
  /** What the figures as printed give. */
  readonly printed: Ratio;
}

/**
 * A change in points or in per cent, held against the two figures that it is a change between.
 * What only the very end of their rounding gives is said too: 70% to 77% called 8 points.
 */
export const checkDifferences: LetterCheck = ({ mentions }) =>
  mentions.flatMap((change): LetterFinding[] => {
    const { what } = change;
    if (what !== "changeInPoints" && what !== "changeInPercent") return [];
    const now = partner(mentions, change, 0);
    const before = partner(mentions, change, 1);
    if (!now || !before) return [];
    const range = (what === "changeInPoints" ? pointsBetween : percentBetween)(now, before);
    return range ? judge(change, what, now, before, range) : [];
  });

const OF: Readonly<Record<"changeInPoints" | "changeInPercent", LetterMeasure>> = {
  changeInPoints: "statedRate",
  changeInPercent: "realised",
};

/** The figure of the same moment in that year, or so many years before. */
function partner(mentions: readonly Mention[], change: Mention, back: 0 | 1): Quantity | null {
  const { who, year, moment, against, what } = change;
  if (who.kind !== "sector" || year === null) return null;
  const wanted = back === 0 ? year : (against ?? year - 1);
  const field = what === "changeInPoints" || what === "changeInPercent" ? OF[what] : what;
  const partOfYear = moment?.replace(/\d{4}/, "") ?? null;
  const all = mentions.filter(
    (each) =>
      each.who.kind === "sector" &&
      each.who.sector === who.sector &&
      each.year === wanted &&
      each.what === field &&
      (each.moment?.replace(/\d{4}/, "") ?? null) === partOfYear,
  );
  return (all.find(({ from }) => from === "table") ?? all[0])?.quantity ?? null;
}

function judge(
  change: Mention,
  what: "changeInPoints" | "changeInPercent",
  now: Quantity,
  before: Quantity,
  { low, high, printed }: Range,
): LetterFinding[] {
  const said = printedInterval(change.quantity);
  const [from, to] = [decimalRatio(said.low), decimalRatio(said.high)];
  if (compareRatios(printed, from) >= 0 && compareRatios(printed, to) <= 0) return [];
  const meet = compareRatios(low, to) <= 0 && compareRatios(from, high) <= 0;
  return [
    {
      ...subjectOf(change),
      code: meet ? "difference-at-edge" : "difference-impossible",
      severity: meet ? "warning" : "error",
      ...{ what, stated: change.quantity, now, before },
      ...{ low: rate(ratioNumber(low)), high: rate(ratioNumber(high)) },
    },
  ];
}

function pointsBetween(now: Quantity, before: Quantity): Range {
  const [a, b] = [printedInterval(now), printedInterval(before)];
  const less = (x: Decimal, y: Decimal): Ratio => decimalRatio(difference(x, y));
  return {
    low: less(a.low, b.high),
    high: less(a.high, b.low),
    printed: less(a.printed, b.printed),
  };
}

function percentBetween(now: Quantity, before: Quantity): Range | null {
  const [a, b]: PrintedInterval[] = [printedInterval(now), printedInterval(before)];
  if (!a || !b || b.low.units <= 0n) return null;
  const grown = (x: Decimal, y: Decimal): Ratio => ratioOf(difference(x, y), y);
  return {
    low: grown(a.low, b.high),
    high: grown(a.high, b.low),
    printed: grown(a.printed, b.printed),
  };
}

function difference(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const units = ({ units: own, scale: places }: Decimal): bigint =>
    own * 10n ** BigInt(scale - places);
  return { units: units(a) - units(b), scale };
}
