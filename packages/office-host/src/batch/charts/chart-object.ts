import { parseArea, areaBox, type Chart, type ChartSeries } from "../../model";
import { bounding } from "../cells";
import {
  number,
  oneOf,
  range,
  text,
  invalidArgument,
  reference,
  type ObjectType,
  type Property,
  type BatchContext,
  type ChartTarget,
} from "../protocol";
import { seriesOfRange } from "./chart-data";
import { chartTypes } from "./chart-types";

const at = (member: string) => `Chart.${member}`;

export const chartObject: ObjectType<"Chart"> = {
  id: ({ chart }) => chart.id,
  sheetOf: ({ sheet }) => sheet,
  writes: ["Delete", "SetData", "SetPosition"],
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ chart }, value) => void (chart.name = text(value, at("name"))),
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set({ sheet, chart }, value, context) {
        chart.type = oneOf(value, chartTypes, at("chartType"));
        context.drawn(sheet);
      },
    },
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
  },
  children: {
    DataLabels: ({ sheet, chart }) =>
      reference("ChartDataLabels", { sheet, chart, series: everySeries(chart) }),
    Format: (target) => reference("ChartAreaFormat", target),
    Title: (target) => reference("ChartTitle", target),
    Legend: (target) => reference("ChartLegend", target),
    Axes: (target) => reference("ChartAxes", target),
    Series: (target) => reference("ChartSeriesCollection", target),
    Worksheet: ({ sheet }) => reference("Worksheet", sheet),
  },
  methods: {
    Activate: ({ sheet }, _, { workbook }) => workbook.activate(sheet),
    Delete({ sheet, chart }, _, context) {
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      context.drawn(sheet);
    },
    SetData({ sheet, chart }, [source, seriesBy], context) {
      const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], at("setData"));
      chart.series = seriesOfRange(range(source, at("setData")), by, chart.type);
      context.drawn(sheet);
    },
    SetPosition: setPosition,
  },
};

/** What is set of the labels of a chart is set of each of its series. */
function everySeries(chart: Chart): ChartSeries {
  const first = chart.series[0] ?? { name: "", values: "", hasDataLabels: false };
  return new Proxy(first, {
    set: (_, part: keyof ChartSeries, value: unknown) => {
      for (const series of chart.series) Object.assign(series, { [part]: value });
      return true;
    },
  });
}

function place(side: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return {
    get: ({ chart }) => chart[side],
    set({ sheet, chart }, value, context) {
      const points = number(value, at(side));
      if (points < 0) throw invalidArgument(at(side));
      chart[side] = points;
      context.drawn(sheet);
    },
  };
}

/** From the top left of one cell to the bottom right of another, or of the same. */
function setPosition(
  { sheet, chart }: ChartTarget,
  [start, end]: readonly unknown[],
  context: BatchContext,
): void {
  const areaOf = (given: unknown) => {
    const area =
      typeof given === "string"
        ? parseArea(given.replace(/^.*!/, ""))
        : range(given, at("setPosition")).area;
    if (!area) throw invalidArgument(at("setPosition"));
    return area;
  };
  const first = areaOf(start);
  // With one cell the chart keeps its size.
  const box = areaBox(sheet, end == null ? first : bounding(first, areaOf(end)));
  chart.left = box.left;
  chart.top = box.top;
  if (end != null || first.top !== first.bottom || first.left !== first.right) {
    chart.width = box.width;
    chart.height = box.height;
  }
  context.drawn(sheet);
}
