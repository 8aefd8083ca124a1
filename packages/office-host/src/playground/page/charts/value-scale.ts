import type { Chart } from "../../../model";
import type { ChartData } from "./chart-data";

/** A value axis: its ends and where its marks stand. */
export interface ValueScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** From 0 at the low end to 1 at the high end. */
  place(value: number): number;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** A round distance that divides a range in about so many parts. `niceStep(6320, 6)` gives 2000. */
export function niceStep(range: number, parts: number): number {
  const rough = range / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power;
}

function extremes(data: ChartData, stacked: boolean): number[] {
  if (!stacked)
    return data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  return data.categories.map((_, at) =>
    data.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
}

/** The scale that a chart asks for; what it leaves open follows from its figures, with zero. */
export function valueScale(
  data: ChartData,
  axis: Chart["valueAxis"],
  { stacked, parts }: { stacked: boolean; parts: number },
): ValueScale {
  const values = extremes(data, stacked);
  const least = axis.minimum ?? Math.min(0, ...values);
  const most = axis.maximum ?? Math.max(0, ...values);
  const step = axis.majorUnit ?? niceStep(Math.max(most - least, 1e-9), parts);
  const low = axis.minimum ?? Math.floor(least / step) * step;
  const high = axis.maximum ?? Math.max(low + step, Math.ceil((most * 1.02) / step) * step);
  const count = Math.min(100, Math.floor((high - low) / step + 1e-9));
  return {
    low,
    high,
    ticks: Array.from({ length: count + 1 }, (_, at) => low + at * step),
    place: (value) => (Math.min(Math.max(value, low), high) - low) / (high - low),
  };
}
