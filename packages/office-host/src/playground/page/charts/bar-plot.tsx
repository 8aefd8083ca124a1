import { type Chart, displayText, type Locale } from "../../../model";
import { barMarks, type BarMark } from "./bar-marks";
import type { ChartData } from "./chart-data";
import { fontPixels, LABEL_SIZE, liesDown, type Frame } from "./chart-frame";
import type { ValueScale } from "./value-scale";

export interface PlotProps {
  readonly chart: Chart;
  readonly data: ChartData;
  readonly scale: ValueScale;
  readonly frame: Frame;
  readonly locale: Locale;
}

function labelPlace(mark: BarMark, down: boolean, position: string | undefined) {
  const inside = position === "InsideEnd" || position === "InsideBase" || position === "Center";
  if (down) {
    const y = mark.top + mark.height / 2 + 4;
    if (position === "InsideBase") return { x: mark.left + 4, y, textAnchor: "start" as const };
    if (position === "Center")
      return { x: mark.left + mark.width / 2, y, textAnchor: "middle" as const };
    if (inside) return { x: mark.left + mark.width - 4, y, textAnchor: "end" as const };
    return { x: mark.left + mark.width + 4, y, textAnchor: "start" as const };
  }
  const y = inside ? mark.top + 14 : mark.top - 4;
  return { x: mark.left + mark.width / 2, y, textAnchor: "middle" as const };
}

/** The bars or columns with the figures that stand at them. */
export function BarPlot({ chart, data, scale, frame, locale }: PlotProps) {
  const down = liesDown(chart);
  const marks = barMarks(chart, data, scale, frame);
  return (
    <>
      {marks.map((mark) => (
        <rect
          key={mark.key}
          x={mark.left}
          y={mark.top}
          width={mark.width}
          height={mark.height}
          fill={mark.color}
        />
      ))}
      {marks.map((mark) => {
        const series = data.series[mark.seriesAt]?.series;
        if (!series?.hasDataLabels || series.dataLabels?.showValue === false) return null;
        const labels = series.dataLabels;
        return (
          <text
            key={mark.key}
            {...labelPlace(mark, down, labels?.position)}
            fontSize={fontPixels(labels?.font, LABEL_SIZE)}
            fontWeight={labels?.font.bold ? 700 : 400}
            fill={labels?.font.color ?? "#404040"}
          >
            {displayText(mark.value, labels?.numberFormat ?? chart.valueAxis.numberFormat, locale)}
          </text>
        );
      })}
    </>
  );
}
