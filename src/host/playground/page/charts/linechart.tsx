import { displayText } from "../../../model/displaytext";
import { pixels } from "../pixels";
import type { PlotProps } from "./barchart";
import { fontPixels, LABEL_SIZE } from "./chartframe";

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

/** The lines of a chart, with a dot at every figure. */
export function LinePlot({ chart, data, scale, frame, locale }: PlotProps) {
  const count = Math.max(1, data.categories.length);
  return (
    <>
      {data.series.map(({ values, color, series }, at) => {
        const points = values.map((value, index) =>
          value === null
            ? null
            : {
                x: frame.left + ((index + 0.5) / count) * frame.width,
                y: frame.top + (1 - scale.place(value)) * frame.height,
                value,
              },
        );
        const stroke = series.lineColor ?? color;
        return (
          <g key={at}>
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
                    {series.markerStyle !== "None" && (
                      <circle cx={point.x} cy={point.y} r={3} fill={stroke} />
                    )}
                    {series.hasDataLabels && (
                      <text
                        x={point.x}
                        y={point.y - 8}
                        textAnchor="middle"
                        fontSize={fontPixels(series.dataLabels?.font, LABEL_SIZE)}
                      >
                        {displayText(
                          point.value,
                          series.dataLabels?.numberFormat ?? chart.valueAxis.numberFormat,
                          locale,
                        )}
                      </text>
                    )}
                  </g>
                ),
            )}
          </g>
        );
      })}
    </>
  );
}
