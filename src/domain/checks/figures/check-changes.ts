import { addDecimals } from "../../numbers";
import type { Finding } from "../../findings";
import {
  addIntervals,
  printedInterval,
  type PrintedInterval,
  type Quantity,
} from "../../quantities";
import {
  type Check,
  about,
  computed,
  intervalsMeet,
  sameCount,
  withYearBefore,
  type TwoYears,
} from "../check";

/** A stated change on the year before that the two years, unrounded, cannot give. */
export const checkChanges: Check = ({ figures }) => withYearBefore(figures).flatMap(judge);

function judge({ figure, before: earlier }: TwoYears): Finding[] {
  const { statedChange: stated, realised } = figure;
  const before = earlier.realised;
  if (!stated || !realised || !before || stated.unit === "percentage") return [];
  if (!sameCount([stated, realised, before])) return [];
  const value = addDecimals([realised.value, -before.value]);
  if (value === stated.value) return [];
  const given = addIntervals(printedInterval(realised), negative(printedInterval(before)));
  if (intervalsMeet(given, intervalOfChange(stated))) return [];
  const decimals = Math.max(realised.decimals, before.decimals);
  const change = computed(value, { of: realised, decimals });
  const base = { ...about(figure), origin: stated.origin, severity: "warning" } as const;
  return [{ ...base, code: "change-differs", stated, realised, before, change }];
}

/** Unlike other figures a change may be below zero: a small decrease is printed as `0` too. */
function intervalOfChange(stated: Quantity): PrintedInterval {
  const interval = printedInterval(stated);
  return interval.printed.units === 0n ? { ...interval, low: negative(interval).low } : interval;
}

function negative({ low, printed, high }: PrintedInterval): PrintedInterval {
  const minus = ({ units, scale }: PrintedInterval["low"]) => ({ units: -units, scale });
  return { low: minus(high), printed: minus(printed), high: minus(low) };
}
