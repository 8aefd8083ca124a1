import { type Chart, type Sheet, displayText, type Locale } from "../../../model";
import type { PlaygroundTexts } from "../../texts";
import { usePage, pixels } from "../session";
import { BarPlot } from "./bar-plot";
import { CategoryAxis, ValueAxis } from "./chart-axes";
import { chartData, type ChartData } from "./chart-data";
import { fontPixels, liesDown, plotFrame } from "./chart-frame";
import { ChartLegend } from "./chart-legend";
import { LinePlot } from "./line-plot";
import { valueScale } from "./value-scale";

const TITLE_SIZE = 15;

function kindName(chart: Chart, texts: PlaygroundTexts): string {
  if (chart.type.startsWith("Line")) return texts.lineChart;
  return liesDown(chart) ? texts.barChart : texts.columnChart;
}

/** Every figure in words, for who cannot see the drawing. */
function inWords(data: ChartData, format: string | undefined, locale: Locale): string {
  return data.series
    .map(({ name, values }) => {
      const figures = values.map(
        (value, at) => `${data.categories[at] ?? ""} ${displayText(value, format, locale) || "–"}`,
      );
      return `${name}: ${figures.join(", ")}.`;
    })
    .join(" ");
}

function ChartDrawing({ chart }: { readonly chart: Chart }) {
  const { session, locale, texts } = usePage();
  const data = chartData(session.workbook, chart, locale);
  const frame = plotFrame(chart, data);
  const scale = valueScale(data, chart.valueAxis, {
    stacked: chart.type.includes("Stacked"),
    parts: Math.max(2, Math.floor((liesDown(chart) ? frame.width : frame.height) / 60)),
  });
  const plot = { chart, data, scale, frame, locale };
  const [width, height] = [pixels(chart.width), pixels(chart.height)];
  const described = `${chart.id}-in-words`;
  const title = chart.title.visible ? chart.title.text : chart.name;
  return (
    <svg
      role="img"
      aria-label={texts.chart(kindName(chart, texts), title || texts.untitled)}
      aria-describedby={described}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <desc id={described}>{inWords(data, chart.valueAxis.numberFormat, locale)}</desc>
      {chart.title.visible && (
        <text
          x={width / 2}
          y={24}
          textAnchor="middle"
          fontSize={fontPixels(chart.title.font, TITLE_SIZE)}
          fontWeight={chart.title.font?.bold ? 700 : 400}
          fill={chart.title.font?.color ?? "#404040"}
        >
          {chart.title.text}
        </text>
      )}
      <ValueAxis {...plot} />
      {chart.type.startsWith("Line") ? <LinePlot {...plot} /> : <BarPlot {...plot} />}
      <CategoryAxis {...plot} />
      <ChartLegend chart={chart} data={data} />
    </svg>
  );
}

export interface SheetChartsProps {
  readonly sheet: Sheet;
  /** Where the cells start, in pixels. */
  readonly left: number;
  readonly top: number;
  /** Another number after each change, so that the drawing follows. */
  readonly version: number;
  readonly scrolledDown: boolean;
}

/** The charts of a sheet, over its cells. */
export function SheetCharts({ sheet, left, top, scrolledDown }: SheetChartsProps) {
  return sheet.charts.map((chart) => (
    <div
      key={chart.id}
      className={`chart${scrolledDown ? "" : " on-top"}`}
      style={{ left: left + pixels(chart.left), top: top + pixels(chart.top) }}
    >
      <ChartDrawing chart={chart} />
    </div>
  ));
}
