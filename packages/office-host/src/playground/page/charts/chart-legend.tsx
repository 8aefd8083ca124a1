import type { Chart } from "../../../model";
import { pixels } from "../session";
import { textWidth } from "../grid/layout";
import type { ChartData } from "./chart-data";
import { fontPixels, labelFont, LABEL_SIZE } from "./chart-frame";

const KEY = 10;

/** Where the names of the series stand: in a row above or below, in a column at a side. */
function places(chart: Chart, names: readonly string[], size: number): { x: number; y: number }[] {
  const width = pixels(chart.width);
  const height = pixels(chart.height);
  const { position } = chart.legend;
  if (position === "Left" || position === "Right") {
    const x = position === "Left" ? 12 : width - 100;
    return names.map((_, at) => ({ x, y: height / 2 + (at - names.length / 2) * 20 }));
  }
  const widths = names.map((name) => textWidth(name, labelFont(size)) + KEY + 22);
  let x = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  const y = position === "Bottom" ? height - 12 : chart.title.visible ? 46 : 18;
  return widths.map((one) => {
    x += one;
    return { x: x - one, y };
  });
}

/** The names of the series with their colours. */
export function ChartLegend({ chart, data }: { readonly chart: Chart; readonly data: ChartData }) {
  if (!chart.legend.visible) return null;
  const size = fontPixels(chart.legend.font, LABEL_SIZE);
  const at = places(
    chart,
    data.series.map(({ name }) => name),
    size,
  );
  return (
    <g fontSize={size} fill={chart.legend.font?.color ?? "#595959"}>
      {data.series.map(({ name, color }, index) => {
        const { x, y } = at[index] ?? { x: 0, y: 0 };
        return (
          <g key={index}>
            <rect x={x} y={y - KEY + 1} width={KEY} height={KEY} fill={color} />
            <text x={x + KEY + 6} y={y}>
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}
