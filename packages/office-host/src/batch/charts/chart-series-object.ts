import { type ChartSeries, MARKER_STYLES } from "../../model";
import {
  color,
  count,
  flag,
  number,
  oneOf,
  range,
  text,
  invalidArgument,
  itemNotFound,
  reference,
  type ObjectType,
  type Property,
  type SeriesTarget,
} from "../protocol";
import { chartReference, newSeries } from "./chart-data";
import { drawnProperty } from "./chart-part-objects";
import { chartTypes } from "./chart-types";

const at = (member: string) => `ChartSeries.${member}`;

export const chartSeriesCollectionObject: ObjectType<"ChartSeriesCollection"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Add"],
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: ({ sheet, chart }) =>
    chart.series.map((series) => reference("ChartSeries", { sheet, chart, series })),
  methods: {
    Add({ sheet, chart }, [name, index], context) {
      const given = name == null ? undefined : text(name, "ChartSeriesCollection.add");
      const series = newSeries(chart.series.length, chart.type, given);
      const place = index == null ? chart.series.length : count(index, "ChartSeriesCollection.add");
      chart.series.splice(place, 0, series);
      context.drawn(sheet);
      return reference("ChartSeries", { sheet, chart, series });
    },
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: ({ sheet, chart }, [index]) => {
      const series = chart.series[count(index, "ChartSeriesCollection.getItemAt")];
      if (!series) throw itemNotFound("ChartSeriesCollection.getItemAt");
      return reference("ChartSeries", { sheet, chart, series });
    },
  },
};

export const chartSeriesObject: ObjectType<"ChartSeries"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Delete", "SetValues", "SetXAxisValues"],
  properties: {
    Name: drawnProperty(
      ({ series }) => series.name,
      ({ series }, value) => {
        series.name = text(value, at("name"));
        delete series.nameReference;
      },
    ),
    ChartType: drawnProperty(
      ({ chart, series }) => series.type ?? chart.type,
      ({ series }, value) => void (series.type = oneOf(value, chartTypes, at("chartType"))),
    ),
    HasDataLabels: drawnProperty(
      ({ series }) => series.hasDataLabels,
      ({ series }, value) => void (series.hasDataLabels = flag(value, at("hasDataLabels"))),
    ),
    GapWidth: bounded("gapWidth", 0, 500),
    Overlap: bounded("overlap", -100, 100),
    MarkerStyle: drawnProperty(
      ({ series }) => series.markerStyle ?? "Automatic",
      ({ series }, value) =>
        void (series.markerStyle = oneOf(value, MARKER_STYLES, at("markerStyle"))),
    ),
    MarkerSize: bounded("markerSize", 2, 72),
    MarkerBackgroundColor: colored("markerColor", "markerBackgroundColor"),
    MarkerForegroundColor: colored("markerEdge", "markerForegroundColor"),
    PlotOrder: drawnProperty(
      ({ chart, series }) => chart.series.indexOf(series),
      ({ chart, series }, value) => {
        const place = count(value, at("plotOrder"));
        chart.series.splice(chart.series.indexOf(series), 1);
        chart.series.splice(place, 0, series);
      },
    ),
  },
  children: {
    Format: (target) => reference("ChartSeriesFormat", target),
    Points: (target) => reference("ChartPointsCollection", target),
    DataLabels: (target) => reference("ChartDataLabels", target),
  },
  methods: {
    GetDimensionDataSourceString: ({ series }, [dimension]) => {
      const of = oneOf(
        dimension,
        ["Values", "Categories"],
        "ChartSeries.getDimensionDataSourceString",
      );
      return (of === "Values" ? series.values : (series.categories ?? "")).replaceAll("$", "");
    },
    GetDimensionDataSourceType: () => "LocalRange",
    Delete({ sheet, chart, series }, _, context) {
      chart.series.splice(chart.series.indexOf(series), 1);
      context.drawn(sheet);
    },
    SetValues({ sheet, series }, [source], context) {
      series.values = chartReference(range(source, at("setValues")));
      context.drawn(sheet);
    },
    SetXAxisValues({ sheet, series }, [source], context) {
      series.categories = chartReference(range(source, at("setXAxisValues")));
      context.drawn(sheet);
    },
  },
};

function colored(part: "markerColor" | "markerEdge", member: string): Property<SeriesTarget> {
  return drawnProperty(
    ({ series }) => series[part] ?? "",
    ({ series }, value) => void (series[part] = color(value, at(member))),
  );
}

function bounded(
  name: "gapWidth" | "overlap" | "markerSize",
  from: number,
  to: number,
): Property<SeriesTarget> {
  return drawnProperty(
    ({ series }) => series[name] ?? 0,
    ({ series }, value) => {
      const given = number(value, at(name));
      if (given < from || given > to) throw invalidArgument(at(name));
      series[name] = given;
    },
  );
}

export const chartSeriesFormatObject: ObjectType<"ChartSeriesFormat"> = {
  children: {
    Fill: ({ sheet, chart, series }) =>
      reference("ChartFill", { sheet, chart, set: (value) => setOrDelete(series, "color", value) }),
    Line: ({ sheet, chart, series }) =>
      reference("ChartLineFormat", {
        sheet,
        chart,
        get: () => series.lineColor,
        set: (value) => setOrDelete(series, "lineColor", value),
        weight: () => series.lineWeight ?? 2.25,
        setWeight: (points) => void (series.lineWeight = points),
      }),
  },
};

function setOrDelete(
  series: ChartSeries,
  part: "color" | "lineColor",
  value: string | undefined,
): void {
  if (value === undefined) Reflect.deleteProperty(series, part);
  else series[part] = value;
}
