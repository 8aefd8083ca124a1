import type { ChartDescription } from "../../../report/description";
import type { DressStep, StandingSheet } from "./dress-step";

/** Draws a chart of a block of cells over the cells it is to cover, then dresses it part by part. */
export function chartSteps(description: ChartDescription): DressStep[] {
  const { name, title } = description;
  const made = `chart ${name}`;
  let added: Excel.Chart | null = null;
  const part = (what: string, dress: (chart: Excel.Chart) => void): DressStep => ({
    ...{ dress: "charts", family: `chart ${what}`, needs: made },
    run: ({ worksheet }) => dress(worksheet.charts.getItem(name)),
  });
  return [
    {
      ...{ dress: "charts", family: made },
      run: (sheet) => {
        added = addChart(sheet, description);
      },
      // By its name it may not be found: that is what may have been refused. One that stays would pass for the user's.
      undo: () => {
        if (added?.toJSON().id !== undefined) added.delete();
      },
    },
    part("place", (chart) => {
      const [first = description.place, last = first] = description.place.split(":");
      chart.setPosition(first, last);
    }),
    part("title", (chart) => {
      chart.title.visible = title !== null;
      if (title !== null) chart.title.text = title;
    }),
    part("legend", ({ legend }) => applyLegend(legend, description)),
    part("axes", (chart) => applyAxes(chart, description)),
    part("colours", (chart) => {
      eachSeries(chart, description, (series, color) => applyColour(series, description, color));
    }),
    ...(description.type === "Line"
      ? [part("markers", (chart) => eachSeries(chart, description, applyMarkers))]
      : []),
  ];
}

function addChart({ worksheet, range }: StandingSheet, description: ChartDescription): Excel.Chart {
  const { name, type, source } = description;
  // What an earlier try left behind, if it did.
  worksheet.charts.getItemOrNullObject(name).delete();
  const chart = worksheet.charts.add(type, range(source), "Columns");
  chart.load("id").name = name;
  return chart;
}

function eachSeries(
  chart: Excel.Chart,
  { colors }: ChartDescription,
  dress: (series: Excel.ChartSeries, color: string, index: number) => void,
): void {
  colors.forEach((color, index) => dress(chart.series.getItemAt(index), color, index));
}

function applyLegend(legend: Excel.ChartLegend, described: ChartDescription): void {
  legend.visible = described.legend !== null;
  if (described.legend === null) return;
  legend.position = described.legend;
  applyFont(legend.format.font, described.font);
}

function applyAxes(
  chart: Excel.Chart,
  { fromTop, font, axisFormat, axisTo, gridlines }: ChartDescription,
): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = fromTop;
  valueAxis.minimum = 0;
  if (axisTo !== undefined) valueAxis.maximum = axisTo;
  valueAxis.majorGridlines.visible = axisFormat !== undefined;
  valueAxis.visible = axisFormat !== undefined;
  applyFont(categoryAxis.format.font, font);
  if (axisFormat === undefined) return;
  valueAxis.numberFormat = axisFormat;
  applyFont(valueAxis.format.font, font);
  if (gridlines === undefined) return;
  valueAxis.majorUnit = gridlines.every;
  valueAxis.majorGridlines.format.line.color = gridlines.color;
}

function applyColour(
  series: Excel.ChartSeries,
  { type, gapWidth, overlap }: ChartDescription,
  color: string,
): void {
  if (type === "Line") {
    series.format.line.color = color;
    series.format.line.weight = 1.75;
    return;
  }
  series.format.fill.setSolidColor(color);
  series.gapWidth = gapWidth;
  series.overlap = overlap;
}

/** One a line, as long as they last. */
const SHAPES = ["Circle", "Square", "Diamond", "Triangle", "X", "Star"] as const;

function applyMarkers(series: Excel.ChartSeries, color: string, index: number): void {
  series.markerStyle = SHAPES[index % SHAPES.length] ?? "Circle";
  series.markerSize = 6;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function applyFont(font: Excel.ChartFont, { size, color }: ChartDescription["font"]): void {
  font.size = size;
  font.color = color;
}
