import { fta, type Fta } from "./units";

/** Paid hours a week of one fulltime arbeidsparticipant (letter 34 352 nr. 328, footnote 7). */
export const HOURS_A_WEEK = 25.5;

/** The period that a number of hours is paid for. */
export type Period = "week" | "month" | "year";

/** A year is counted as 52 weeks, a month as a twelfth of it. */
const WEEKS: Readonly<Record<Period, number>> = { week: 1, month: 52, year: 52 };
/** Into how many periods those weeks are divided: a month's own are no decimal. */
const PARTS: Readonly<Record<Period, number>> = { week: 1, month: 12, year: 1 };

/** Figures have fewer digits than this; what lies behind them comes from binary fractions. */
const DIGITS = 14;

/**
 * How many fta paid hours are.
 *
 * @example ftaOf(51, "week") //=> 2
 * @example ftaOf(1326, "year") //=> 1
 */
export function ftaOf(hours: number, period: Period): Fta {
  return fta((hours * PARTS[period]) / (HOURS_A_WEEK * WEEKS[period]));
}

/**
 * How many paid hours an fta are: the way back of {@link ftaOf}.
 *
 * @example hoursOf(fta(2), "week") //=> 51
 * @example hoursOf(ftaOf(110.4, "month"), "month") //=> 110.4
 */
export function hoursOf(value: Fta, period: Period): number {
  return Number(((value * HOURS_A_WEEK * WEEKS[period]) / PARTS[period]).toPrecision(DIGITS));
}
