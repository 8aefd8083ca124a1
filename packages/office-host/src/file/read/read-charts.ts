import { LAST_COLUMN, LAST_ROW } from "spreadsheet/address";
import { relationId, type Package } from "spreadsheet/parts";
import {
  allText,
  anyChild as child,
  attribute,
  children,
  descendants,
  isTrue,
  numberIn,
  type XmlElement,
} from "spreadsheet/xml";
import { type Chart, type ChartSeries, type Sheet, newId } from "../../model";
import { EMU_PER_POINT } from "../format";
import { THEME_NAMES, type Theme } from "./read-color";

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
export function readCharts(pack: Package, drawing: string, sheet: Sheet, theme: Theme): Chart[] {
  const relations = pack.relationships(drawing);
  const anchors = (pack.xml(drawing)?.children ?? []).flatMap((each) =>
    // A drawing that offers something newer holds its anchor inside what it offers.
    ANCHORS.includes(each.local) ? each : ANCHORS.flatMap((name) => descendants(each, name)),
  );
  return anchors.flatMap((anchor) => {
    const named = descendants(anchor, "chart")[0];
    const id = named && relationId(named);
    const part = relations.find((each) => each.id === id)?.target;
    const space = part === undefined ? undefined : pack.xml(part);
    const chart = space && readChart(space, theme);
    if (!chart) return [];
    chart.name = attribute(descendants(anchor, "cNvPr")[0], "name") ?? chart.name;
    return [Object.assign(chart, placeOf(anchor, sheet))];
  });
}

function readChart(space: XmlElement, theme: Theme): Chart | null {
  const root = child(space, "chart");
  const area = child(root, "plotArea");
  const plot = area?.children.find((each) => PLOTS.includes(each.local));
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
      position: POSITIONS[attribute(child(legend, "legendPos"), "val") ?? "r"] ?? "Right",
    },
    left: 0,
    top: 0,
    width: 0,
    height: 0,
    series: children(plot, "ser").map((series) => readSeries(series, plot, theme)),
    ...readAxes(area),
  };
}

function typeOf(plot: XmlElement): string {
  const grouping = attribute(child(plot, "grouping"), "val") ?? "";
  const stacked = { stacked: "Stacked", percentStacked: "Stacked100" }[grouping] ?? "";
  switch (plot.local) {
    case "barChart":
    case "bar3DChart":
      return (
        (attribute(child(plot, "barDir"), "val") === "bar" ? "Bar" : "Column") +
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

function readSeries(series: XmlElement, plot: XmlElement, theme: Theme): ChartSeries {
  const name = child(series, "tx");
  const nameReference = descendants(name, "f")[0]?.text;
  const categories = descendants(child(series, "cat") ?? child(series, "xVal"), "f")[0]?.text;
  const paint = child(series, "spPr", "solidFill") ?? child(series, "spPr", "ln", "solidFill");
  const color = paint && readPaint(paint, theme);
  const labels = child(series, "dLbls") ?? child(plot, "dLbls");
  const gapWidth = numberIn(attribute(child(plot, "gapWidth"), "val"));
  const overlap = numberIn(attribute(child(plot, "overlap"), "val"));
  return {
    name: allText(descendants(name, "v")[0]),
    ...(nameReference ? { nameReference } : {}),
    values: descendants(child(series, "val") ?? child(series, "yVal"), "f")[0]?.text ?? "",
    ...(categories ? { categories } : {}),
    ...(color ? { color } : {}),
    hasDataLabels: isTrue(attribute(child(labels, "showVal"), "val")),
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
  };
}

const SCHEME_NAMES: Readonly<Record<string, string>> = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
};

function readPaint(paint: XmlElement, theme: Theme): string | undefined {
  const plain = attribute(child(paint, "srgbClr"), "val");
  if (plain) return `#${plain.toUpperCase()}`;
  const name = attribute(child(paint, "schemeClr"), "val") ?? "";
  const shown = theme[THEME_NAMES.indexOf(SCHEME_NAMES[name] ?? name)];
  return shown && `#${shown.toUpperCase()}`;
}

function readAxes(area: XmlElement): Pick<Chart, "categoryAxis" | "valueAxis"> {
  const category = child(area, "catAx") ?? child(area, "dateAx");
  const value = children(area, "valAx").at(-1);
  const scaling = child(value, "scaling");
  const minimum = numberIn(attribute(child(scaling, "min"), "val"));
  const maximum = numberIn(attribute(child(scaling, "max"), "val"));
  const format = attribute(child(value, "numFmt"), "formatCode");
  return {
    categoryAxis: {
      visible: category !== undefined && !isTrue(attribute(child(category, "delete"), "val")),
      reversed: attribute(child(category, "scaling", "orientation"), "val") === "maxMin",
    },
    valueAxis: {
      visible: value !== undefined && !isTrue(attribute(child(value, "delete"), "val")),
      gridlines: child(value, "majorGridlines") !== undefined,
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
      ...(format && format !== "General" ? { numberFormat: format } : {}),
    },
  };
}

/** Where the anchor puts it, in points. */
function placeOf(
  anchor: XmlElement,
  sheet: Sheet,
): Pick<Chart, "left" | "top" | "width" | "height"> {
  const from = cornerOf(child(anchor, "from") ?? child(anchor, "pos"), sheet);
  const to = child(anchor, "to");
  if (to) {
    const corner = cornerOf(to, sheet);
    return { ...from, width: corner.left - from.left, height: corner.top - from.top };
  }
  const size = child(anchor, "ext");
  return {
    ...from,
    width: (numberIn(attribute(size, "cx")) ?? 0) / EMU_PER_POINT,
    height: (numberIn(attribute(size, "cy")) ?? 0) / EMU_PER_POINT,
  };
}

function cornerOf(marker: XmlElement | undefined, sheet: Sheet): { left: number; top: number } {
  const points = (value: string | undefined) => (numberIn(value) ?? 0) / EMU_PER_POINT;
  if (marker?.local === "pos")
    return { left: points(attribute(marker, "x")), top: points(attribute(marker, "y")) };
  const count = (name: string, last: number) =>
    Math.min(numberIn(child(marker, name)?.text) ?? 0, last);
  const { hiddenColumns, columnWidths, standardWidth } = sheet;
  const { hiddenRows, rowHeights, standardHeight } = sheet;
  return {
    left:
      points(child(marker, "colOff")?.text) +
      sizeOf(count("col", LAST_COLUMN), hiddenColumns, columnWidths, standardWidth),
    top:
      points(child(marker, "rowOff")?.text) +
      sizeOf(count("row", LAST_ROW), hiddenRows, rowHeights, standardHeight),
  };
}

/** How much the first rows or columns take, in points. */
function sizeOf(
  count: number,
  hidden: ReadonlySet<number>,
  sizes: ReadonlyMap<number, number>,
  standard: number,
): number {
  let size = 0;
  for (let at = 0; at < count; at++) if (!hidden.has(at)) size += sizes.get(at) ?? standard;
  return size;
}
