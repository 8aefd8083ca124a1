import type { ChartDescription } from "../../report/description";

/** Draws a chart of a block of cells over the cells it is to cover. */
export function applyChart(sheet: Excel.Worksheet, description: ChartDescription): void {
  const { name, type, source, place, title, legend, font } = description;
  const chart = sheet.charts.add(type, sheet.getRange(source), "Columns");
  chart.name = name;
  const [first = place, last = first] = place.split(":");
  chart.setPosition(first, last);
  chart.title.visible = title !== null;
  if (title !== null) chart.title.text = title;
  chart.legend.visible = legend !== null;
  if (legend !== null) {
    chart.legend.position = legend;
    applyFont(chart.legend.format.font, font);
  }
  applyAxes(chart, description);
  description.colors.forEach((color, index) => {
    const series = chart.series.getItemAt(index);
    if (type === "Line") applyLine(series, color, index);
    else applyBars(series, description, color);
  });
}

function applyAxes(
  chart: Excel.Chart,
  { fromTop, font, axisFormat, axisTo, gridlines }: ChartDescription,
): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = fromTop;
  applyFont(categoryAxis.format.font, font);
  valueAxis.minimum = 0;
  if (axisTo !== undefined) valueAxis.maximum = axisTo;
  valueAxis.majorGridlines.visible = axisFormat !== undefined;
  valueAxis.visible = axisFormat !== undefined;
  if (axisFormat === undefined) return;
  valueAxis.numberFormat = axisFormat;
  applyFont(valueAxis.format.font, font);
  if (gridlines === undefined) return;
  valueAxis.majorUnit = gridlines.every;
  valueAxis.majorGridlines.format.line.color = gridlines.color;
}

function applyBars(
  series: Excel.ChartSeries,
  { gapWidth, overlap }: ChartDescription,
  color: string,
): void {
  series.format.fill.setSolidColor(color);
  series.gapWidth = gapWidth;
  series.overlap = overlap;
}

/** One a line, as long as they last. */
const SHAPES = ["Circle", "Square", "Diamond", "Triangle", "X", "Star"] as const;

function applyLine(series: Excel.ChartSeries, color: string, index: number): void {
  series.format.line.color = color;
  series.format.line.weight = 1.75;
  series.markerStyle = SHAPES[index % SHAPES.length] ?? "Circle";
  series.markerSize = 6;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

function applyFont(font: Excel.ChartFont, { size, color }: ChartDescription["font"]): void {
  font.size = size;
  font.color = color;
}
