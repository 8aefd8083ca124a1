import { type Chart, type ChartSeries, type Sheet, newId } from "../../model";
import {
  partText,
  relationshipsOf,
  type Parts,
  EMU_PER_POINT,
  allText,
  child,
  children,
  descendants,
  isTrue,
  numberIn,
  parseXml,
  type XmlNode,
} from "../format";
import { readColorAttributes } from "./read-color";

const PLOTS = [
  "barChart",
  "bar3DChart",
  "lineChart",
  "line3DChart",
  "areaChart",
  "pieChart",
  "doughnutChart",
  "scatterChart",
];
const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];
const POSITIONS: Readonly<Record<string, Chart["legend"]["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};

/** The charts of a drawing, for drawing them; whatever else it holds stays in the file. */
export function readCharts(
  parts: Parts,
  drawing: string,
  sheet: Sheet,
  theme: readonly string[],
): Chart[] {
  const relations = relationshipsOf(parts, drawing);
  const anchors = parseXml(partText(parts, drawing)).children.filter((each) =>
    ANCHORS.includes(each.name),
  );
  return anchors.flatMap((anchor) => {
    const id = descendants(anchor, "chart")[0]?.attributes.id;
    const part = relations.find((each) => each.id === id)?.target;
    const space = part ? parseXml(partText(parts, part)) : undefined;
    const chart = space && readChart(space, theme);
    if (!chart) return [];
    chart.name = descendants(anchor, "cNvPr")[0]?.attributes.name ?? chart.name;
    return [Object.assign(chart, placeOf(anchor, sheet))];
  });
}

function readChart(space: XmlNode, theme: readonly string[]): Chart | null {
  const root = child(space, "chart");
  const area = child(root, "plotArea");
  const plot = area?.children.find((each) => PLOTS.includes(each.name));
  if (!root || !area || !plot) return null;
  const title = child(root, "title");
  const legend = child(root, "legend");
  return {
    id: newId(),
    name: "",
    type: typeOf(plot),
    title: { text: allText(descendants(title, "tx")[0]).trim(), visible: title !== undefined },
    legend: {
      visible: legend !== undefined,
      position: POSITIONS[child(legend, "legendPos")?.attributes.val ?? "r"] ?? "Right",
    },
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    series: children(plot, "ser").map((series) => readSeries(series, plot, theme)),
    ...readAxes(area),
  };
}

function typeOf(plot: XmlNode): string {
  const grouping = child(plot, "grouping")?.attributes.val ?? "";
  const stacked = { stacked: "Stacked", percentStacked: "Stacked100" }[grouping] ?? "";
  switch (plot.name) {
    case "barChart":
    case "bar3DChart":
      return (
        (child(plot, "barDir")?.attributes.val === "bar" ? "Bar" : "Column") +
        (stacked || "Clustered")
      );
    case "lineChart":
    case "line3DChart":
      return `Line${stacked}`;
    case "areaChart":
      return `Area${stacked}`;
    case "pieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    default:
      return "XYScatter";
  }
}

function readSeries(series: XmlNode, plot: XmlNode, theme: readonly string[]): ChartSeries {
  const name = child(series, "tx");
  const nameReference = descendants(name, "f")[0]?.text;
  const categories = descendants(child(series, "cat") ?? child(series, "xVal"), "f")[0]?.text;
  const paint = child(series, "spPr", "solidFill") ?? child(series, "spPr", "ln", "solidFill");
  const color = paint && readPaint(paint, theme);
  const labels = child(series, "dLbls") ?? child(plot, "dLbls");
  const gapWidth = numberIn(child(plot, "gapWidth")?.attributes.val);
  const overlap = numberIn(child(plot, "overlap")?.attributes.val);
  return {
    name: allText(descendants(name, "v")[0]),
    ...(nameReference ? { nameReference } : {}),
    values: descendants(child(series, "val") ?? child(series, "yVal"), "f")[0]?.text ?? "",
    ...(categories ? { categories } : {}),
    ...(color ? { color } : {}),
    hasDataLabels: isTrue(child(labels, "showVal")?.attributes.val),
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
  };
}

const SCHEME = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
];
const SCHEME_NAMES: Readonly<Record<string, string>> = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
};

function readPaint(paint: XmlNode, theme: readonly string[]): string | undefined {
  const plain = child(paint, "srgbClr")?.attributes.val;
  if (plain) return `#${plain.toUpperCase()}`;
  const name = child(paint, "schemeClr")?.attributes.val ?? "";
  const index = SCHEME.indexOf(SCHEME_NAMES[name] ?? name);
  return index < 0 ? undefined : readColorAttributes({ theme: String(index) }, theme);
}

function readAxes(area: XmlNode): Pick<Chart, "categoryAxis" | "valueAxis"> {
  const category = child(area, "catAx") ?? child(area, "dateAx");
  const value = children(area, "valAx").at(-1);
  const scaling = child(value, "scaling");
  const minimum = numberIn(child(scaling, "min")?.attributes.val);
  const maximum = numberIn(child(scaling, "max")?.attributes.val);
  const format = child(value, "numFmt")?.attributes;
  return {
    categoryAxis: {
      visible: category !== undefined && !isTrue(child(category, "delete")?.attributes.val),
      reversed: child(category, "scaling", "orientation")?.attributes.val === "maxMin",
    },
    valueAxis: {
      visible: value !== undefined && !isTrue(child(value, "delete")?.attributes.val),
      gridlines: child(value, "majorGridlines") !== undefined,
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
      ...(format?.formatCode && format.formatCode !== "General"
        ? { numberFormat: format.formatCode }
        : {}),
    },
  };
}

/** Where the anchor puts it, in points. */
function placeOf(anchor: XmlNode, sheet: Sheet): Pick<Chart, "left" | "top" | "width" | "height"> {
  const from = cornerOf(child(anchor, "from") ?? child(anchor, "pos"), sheet);
  const to = child(anchor, "to");
  if (to) {
    const corner = cornerOf(to, sheet);
    return { ...from, width: corner.left - from.left, height: corner.top - from.top };
  }
  const size = child(anchor, "ext")?.attributes;
  return {
    ...from,
    width: (numberIn(size?.cx) ?? 0) / EMU_PER_POINT,
    height: (numberIn(size?.cy) ?? 0) / EMU_PER_POINT,
  };
}

function cornerOf(marker: XmlNode | undefined, sheet: Sheet): { left: number; top: number } {
  const part = (name: string) => numberIn(child(marker, name)?.text) ?? 0;
  if (marker?.name === "pos")
    return {
      left: (numberIn(marker.attributes.x) ?? 0) / EMU_PER_POINT,
      top: (numberIn(marker.attributes.y) ?? 0) / EMU_PER_POINT,
    };
  let left = part("colOff") / EMU_PER_POINT;
  let top = part("rowOff") / EMU_PER_POINT;
  for (let column = 0; column < part("col"); column++)
    if (!sheet.hiddenColumns.has(column))
      left += sheet.columnWidths.get(column) ?? sheet.standardWidth;
  for (let row = 0; row < part("row"); row++)
    if (!sheet.hiddenRows.has(row)) top += sheet.rowHeights.get(row) ?? sheet.standardHeight;
  return { left, top };
}
