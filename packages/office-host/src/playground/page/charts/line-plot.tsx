import { LineMarker } from "./line-marker";
import { displayText } from "../../../model";
import { pixels } from "../session";
import type { PlotProps } from "./bar-plot";
import type { SeriesData } from "./chart-data";
import { fontPixels, LABEL_SIZE } from "./chart-frame";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** The stretches between gaps: a year without a figure breaks the line. */
function stretches(points: readonly (Point | null)[]): Point[][] {
  const found: Point[][] = [[]];
  for (const point of points) {
    if (point) found.at(-1)?.push(point);
    else found.push([]);
  }
  return found.filter((stretch) => stretch.length > 0);
}

function pointsOf({ values }: SeriesData, { data, scale, frame }: PlotProps): (Point | null)[] {
  const count = Math.max(1, data.categories.length);
  return values.map((value, at) =>
    value === null
      ? null
      : {
          x: frame.left + ((at + 0.5) / count) * frame.width,
          y: frame.top + (1 - scale.place(value)) * frame.height,
          value,
        },
  );
}

function LineSeries({ line, plot }: { readonly line: SeriesData; readonly plot: PlotProps }) {
  const { series } = line;
  const points = pointsOf(line, plot);
  const stroke = series.lineColor ?? line.color;
  const format = series.dataLabels?.numberFormat ?? plot.chart.valueAxis.numberFormat;
  return (
    <g>
      {stretches(points).map((stretch) => (
        <polyline
          key={stretch[0]?.x}
          points={stretch.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          stroke={stroke}
          strokeWidth={pixels(series.lineWeight ?? 2.25)}
          strokeLinejoin="round"
        />
      ))}
      {points.map(
        (point) =>
          point && (
            <g key={point.x}>
              <LineMarker x={point.x} y={point.y} shape={series.markerStyle} color={stroke} />
              {series.hasDataLabels && (
                <text
                  x={point.x}
                  y={point.y - 8}
                  textAnchor="middle"
                  fontSize={fontPixels(series.dataLabels?.font, LABEL_SIZE)}
                >
                  {displayText(point.value, format, plot.locale)}
                </text>
              )}
            </g>
          ),
      )}
    </g>
  );
}

/** The lines of a chart, with a dot at every figure. */
export function LinePlot(plot: PlotProps) {
  return plot.data.series.map((line, at) => <LineSeries key={at} line={line} plot={plot} />);
}
