import { fta, type Fta } from "./units";

/** What was realised in a year. */
export interface TrendPoint {
  readonly year: number;
  readonly realised: Fta;
}

/** With fewer years any line would fit too well to say anything. */
export const LEAST_YEARS = 3;

/**
 * What the straight line that lies nearest to the points (least squares) gives for a year, never
 * below zero: nobody realises less than nothing. `null` for fewer than three points.
 *
 * @example linearTrend([{year: 2021, realised: 100}, {year: 2022, realised: 110}, {year: 2023, realised: 120}], 2025)
 * //=> 140
 */
export function linearTrend(points: readonly TrendPoint[], year: number): Fta | null {
  if (points.length < LEAST_YEARS) return null;
  const middle = mean(points.map((point) => point.year));
  const level = mean(points.map((point) => point.realised));
  const spread = sum(points.map((point) => (point.year - middle) ** 2));
  const together = sum(points.map((point) => (point.year - middle) * (point.realised - level)));
  return fta(Math.max(0, level + (together / spread) * (year - middle)));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
