import type { ChartDescription } from "../report/sheetdescription";

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
  description.colors.forEach((color, index) => applySeries(chart, description, color, index));
}

function applyAxes(chart: Excel.Chart, { fromTop, font }: ChartDescription): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.reversePlotOrder = fromTop;
  applyFont(categoryAxis.format.font, font);
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function applySeries(
  chart: Excel.Chart,
  { gapWidth, overlap }: ChartDescription,
  color: string,
  index: number,
): void {
  const series = chart.series.getItemAt(index);
  series.format.fill.setSolidColor(color);
  series.gapWidth = gapWidth;
  series.overlap = overlap;
}

function applyFont(font: Excel.ChartFont, { size, color }: ChartDescription["font"]): void {
  font.size = size;
  font.color = color;
}
