import { type Chart, type Sheet, newId } from "../../model";
import {
  count,
  oneOf,
  range,
  text,
  HostError,
  itemNotFound,
  reference,
  type ObjectType,
} from "../protocol";
import { seriesOfRange } from "./chart-data";
import { chartTypes } from "./chart-types";

const at = (member: string) => `ChartCollection.${member}`;

export const chartCollectionObject: ObjectType<"ChartCollection"> = {
  sheetOf: (sheet) => sheet,
  writes: ["Add"],
  properties: { Count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((chart) => reference("Chart", { sheet, chart })),
  item: (sheet, key) => found(sheet, byKey(sheet, key), "getItem"),
  methods: {
    Add(sheet, [type, source, seriesBy], context) {
      const chart = newChart(sheet, oneOf(type, chartTypes, at("add")), context.locale);
      const by = oneOf(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"], at("add"));
      chart.series = seriesOfRange(range(source, at("add")), by, chart.type);
      const [only, ...more] = chart.series;
      // One series with a name gives the chart its title, and needs no legend.
      if (only && more.length === 0 && only.nameReference)
        chart.title = { text: only.name, visible: true };
      sheet.charts.push(chart);
      context.drawn(sheet);
      return reference("Chart", { sheet, chart });
    },
    GetCount: (sheet) => sheet.charts.length,
    GetItem: (sheet, [name]) => found(sheet, byKey(sheet, name), "getItem"),
    GetItemAt: (sheet, [index]) =>
      found(sheet, sheet.charts[count(index, at("getItemAt"))], "getItemAt"),
    GetItemOrNullObject: (sheet, [name]) => {
      const chart = byKey(sheet, name);
      return chart ? reference("Chart", { sheet, chart }) : null;
    },
  },
};

function byKey(sheet: Sheet, key: unknown): Chart | undefined {
  const wanted = text(key, at("getItem")).toLowerCase();
  return sheet.charts.find(
    ({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted,
  );
}

function found(sheet: Sheet, chart: Chart | undefined, member: string) {
  if (!chart) throw itemNotFound(at(member));
  return reference("Chart", { sheet, chart });
}

function newChart(sheet: Sheet, type: Chart["type"], locale: string): Chart {
  const word = locale === "nl-NL" ? "Grafiek" : "Chart";
  if (/Surface|Stock|Map|Funnel/.test(type)) throw new HostError("NotImplemented", at("add"));
  const taken = new Set(sheet.charts.map(({ name }) => name));
  let number = 1;
  while (taken.has(`${word} ${number}`)) number++;
  return {
    id: newId(),
    name: `${word} ${number}`,
    type,
    title: { text: locale === "nl-NL" ? "Grafiektitel" : "Chart Title", visible: true },
    legend: { visible: true, position: "Bottom" },
    // Excel's own size, in the middle of the window; here at the top left.
    left: 48,
    top: 15,
    width: 360,
    height: 216,
    series: [],
    categoryAxis: { visible: true, reversed: false },
    valueAxis: { visible: true, gridlines: true },
  };
}
