import type { Chart } from "../../../model";
import type { ChartData } from "./chart-data";
import { liesDown, type Frame } from "./chart-frame";
import type { ValueScale } from "./value-scale";

/** One bar or column. */
export interface BarMark extends Frame {
  readonly key: string;
  readonly color: string;
  readonly value: number;
  readonly seriesAt: number;
}

const STANDARD_GAP = 182;

/** Where a category's band starts and how thick a bar in it is, along the category axis. */
function slot(chart: Chart, data: ChartData, seriesAt: number, band: number) {
  const series = data.series[seriesAt]?.series;
  const stacked = chart.type.includes("Stacked");
  const overlap = stacked ? 1 : (series?.overlap ?? 0) / 100;
  const gap = (series?.gapWidth ?? STANDARD_GAP) / 100;
  const steps = (data.series.length - 1) * (1 - overlap);
  const thickness = band / (1 + steps + gap);
  // Lying bars are counted from the axis up, so the first series is the lowest unless reversed.
  const turned = liesDown(chart) && !chart.categoryAxis.reversed;
  const place = turned ? data.series.length - 1 - seriesAt : seriesAt;
  return { thickness, offset: (gap * thickness) / 2 + place * thickness * (1 - overlap) };
}

function categoryStart(chart: Chart, at: number, count: number, band: number): number {
  const fromFar = liesDown(chart) ? !chart.categoryAxis.reversed : chart.categoryAxis.reversed;
  return (fromFar ? count - 1 - at : at) * band;
}

/** The bars of a chart as rectangles, in the order in which they are drawn. */
export function barMarks(
  chart: Chart,
  data: ChartData,
  scale: ValueScale,
  frame: Frame,
): BarMark[] {
  const down = liesDown(chart);
  const stacked = chart.type.includes("Stacked");
  const count = data.categories.length;
  const band = (down ? frame.height : frame.width) / Math.max(1, count);
  const sums = data.categories.map(() => 0);
  return data.series.flatMap(({ values, color }, seriesAt) => {
    const { thickness, offset } = slot(chart, data, seriesAt, band);
    return values.flatMap((value, at) => {
      if (value === null) return [];
      const base = stacked ? (sums[at] ?? 0) : 0;
      sums[at] = base + value;
      const [from, to] = [scale.place(base), scale.place(base + value)].sort((a, b) => a - b);
      const across = categoryStart(chart, at, count, band) + offset;
      const start = from ?? 0;
      const length = (to ?? 0) - start;
      const box = down
        ? {
            left: frame.left + start * frame.width,
            top: frame.top + across,
            width: length * frame.width,
            height: thickness,
          }
        : {
            left: frame.left + across,
            top: frame.top + (1 - start - length) * frame.height,
            width: thickness,
            height: length * frame.height,
          };
      return [{ key: `${seriesAt}-${at}`, color, value, seriesAt, ...box }];
    });
  });
}
