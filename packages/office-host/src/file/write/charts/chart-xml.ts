import type { Dialect } from "spreadsheet/parts";
import type { Chart, ChartFont, ChartSeries } from "../../../model";
import { xmlValue } from "spreadsheet/xml";
import { axesXml } from "./chart-axes-xml";
import { paint, textXml } from "./chart-text-xml";

/** What a chart refers to, kept in it so that it is drawn before anything is recalculated. */
export interface ChartData {
  readonly values: readonly (string | number | null)[];
  /** Of the first cell. */
  readonly numberFormat: string;
}
export type ChartValues = (reference: string) => ChartData;

const LABEL_PLACES: Readonly<Record<string, string>> = {
  OutsideEnd: "outEnd",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  Center: "ctr",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};
const LEGEND_PLACES = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

/**
 * A chart as the file stores it, its elements in the order of the schema (ECMA-376 21.2.2).
 * Bars, columns, lines, areas, pies and doughnuts.
 */
export function chartXml(chart: Chart, values: ChartValues, dialect: Dialect): string {
  const title = chart.title.visible && chart.title.text !== "";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${dialect.chart}" xmlns:a="${dialect.drawing}" xmlns:r="${dialect.relations}">` +
    `<c:roundedCorners val="0"/><c:chart>` +
    (title ? titleXml(chart.title.text, chart.title.font) : "") +
    `<c:autoTitleDeleted val="${title ? 0 : 1}"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, values)}${isRound(chart) ? "" : axesXml(chart)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
    legendXml(chart) +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>`
  );
}

export function titleXml(text: string, font: ChartFont | undefined): string {
  const look = textXml("a:rPr", { size: 12, bold: false, ...font }, ' lang="nl-NL"');
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${look}<a:t>${xmlValue(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(chart: Chart, values: ChartValues): string {
  const series = chart.series.map((each, index) => seriesXml(each, index, chart, values)).join("");
  const grouping = groupingOf(chart.type);
  if (chart.type === "Pie") return `<c:pieChart><c:varyColors val="1"/>${series}</c:pieChart>`;
  if (chart.type === "Doughnut")
    return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:holeSize val="60"/></c:doughnutChart>`;
  const axes = '<c:axId val="500000001"/><c:axId val="500000002"/>';
  const flat = `<c:grouping val="${grouping === "clustered" ? "standard" : grouping}"/><c:varyColors val="0"/>${series}`;
  if (chart.type.startsWith("Line"))
    return `<c:lineChart>${flat}<c:marker val="1"/>${axes}</c:lineChart>`;
  if (chart.type.startsWith("Area")) return `<c:areaChart>${flat}${axes}</c:areaChart>`;
  const first = chart.series[0];
  const overlap = first?.overlap ?? (grouping === "clustered" ? 0 : 100);
  return (
    `<c:barChart><c:barDir val="${chart.type.startsWith("Bar") ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${first?.gapWidth ?? 150}"/><c:overlap val="${overlap}"/>${axes}</c:barChart>`
  );
}

function groupingOf(type: string): "clustered" | "stacked" | "percentStacked" {
  if (type.endsWith("Stacked100")) return "percentStacked";
  return type.endsWith("Stacked") ? "stacked" : "clustered";
}

function seriesXml(series: ChartSeries, index: number, chart: Chart, values: ChartValues): string {
  const isLine = chart.type.startsWith("Line");
  const isBar = chart.type.startsWith("Bar") || chart.type.startsWith("Column");
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series)}${lookXml(series, isLine)}` +
    (isBar ? '<c:invertIfNegative val="0"/>' : "") +
    (isLine ? markerXml(series) : "") +
    labelsXml(series, chart.type) +
    (series.categories ? `<c:cat>${textsXml(series.categories, values)}</c:cat>` : "") +
    `<c:val>${numbersXml(series.values, values)}</c:val>` +
    (isLine ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function nameXml({ name, nameReference }: ChartSeries): string {
  const text = xmlValue(name);
  if (nameReference)
    return `<c:tx><c:strRef><c:f>${reference(nameReference)}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${text}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
  return name === "" ? "" : `<c:tx><c:v>${text}</c:v></c:tx>`;
}

function lookXml({ color, lineColor, lineWeight }: ChartSeries, isLine: boolean): string {
  const edge = isLine ? (lineColor ?? color) : lineColor;
  const width = lineWeight === undefined ? "" : ` w="${Math.round(lineWeight * 12_700)}"`;
  const line = edge ? `<a:ln${width}>${paint(edge)}</a:ln>` : "";
  const fill = color && !isLine ? paint(color) : "";
  return fill + line === "" ? "" : `<c:spPr>${fill}${line}</c:spPr>`;
}

function markerXml({ markerStyle, markerSize = 6, ...series }: ChartSeries): string {
  if (markerStyle === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  // The schema's names are Excel's own in lower case; what it cannot draw is a circle.
  const shape =
    !markerStyle || /^(Automatic|Invalid|Picture)$/.test(markerStyle) ? "Circle" : markerStyle;
  const inside = series.markerColor ?? series.color;
  const edge = series.markerEdge ?? inside;
  const look = inside
    ? `<c:spPr>${paint(inside)}<a:ln>${paint(edge ?? inside)}</a:ln></c:spPr>`
    : "";
  return `<c:marker><c:symbol val="${shape.toLowerCase()}"/><c:size val="${markerSize}"/>${look}</c:marker>`;
}

/** Excel calls a file damaged whose labels stand where the type of chart has no place for them. */
function labelPlace(type: string, wanted: string | undefined): string | undefined {
  const place = LABEL_PLACES[wanted ?? ""];
  const places = type.endsWith("Clustered")
    ? ["outEnd", "inEnd", "inBase", "ctr"]
    : /^(?:Bar|Column)/.test(type)
      ? ["inEnd", "inBase", "ctr"]
      : type.startsWith("Line")
        ? ["t", "b", "l", "r", "ctr"]
        : type === "Pie"
          ? ["outEnd", "inEnd", "ctr"]
          : [];
  return place !== undefined && places.includes(place) ? place : places[0];
}

function labelsXml(series: ChartSeries, type: string): string {
  if (!series.hasDataLabels) return "";
  const { dataLabels } = series;
  const place = labelPlace(type, dataLabels?.position);
  const format = dataLabels?.numberFormat;
  const shows = (name: string, value: boolean) => `<c:${name} val="${value ? 1 : 0}"/>`;
  return (
    "<c:dLbls>" +
    (format ? `<c:numFmt formatCode="${xmlValue(format)}" sourceLinked="0"/>` : "") +
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr>${textXml("a:defRPr", { size: 9, ...dataLabels?.font })}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>` +
    (place ? `<c:dLblPos val="${place}"/>` : "") +
    shows("showLegendKey", false) +
    shows("showVal", dataLabels?.showValue ?? true) +
    shows("showCatName", dataLabels?.showCategoryName ?? false) +
    shows("showSerName", dataLabels?.showSeriesName ?? false) +
    shows("showPercent", false) +
    shows("showBubbleSize", false) +
    "</c:dLbls>"
  );
}

function textsXml(range: string, values: ChartValues): string {
  const texts = values(range).values;
  return `<c:strRef><c:f>${reference(range)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points(texts)}</c:strCache></c:strRef>`;
}

function numbersXml(range: string, values: ChartValues): string {
  const data = values(range);
  const numbers = data.values.map((each) => (typeof each === "number" ? each : null));
  return `<c:numRef><c:f>${reference(range)}</c:f><c:numCache><c:formatCode>${xmlValue(data.numberFormat)}</c:formatCode><c:ptCount val="${numbers.length}"/>${points(numbers)}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | number | null)[]): string {
  return values
    .map((value, index) =>
      value === null ? "" : `<c:pt idx="${index}"><c:v>${xmlValue(String(value))}</c:v></c:pt>`,
    )
    .join("");
}

const reference = (text: string): string => xmlValue(text.replace(/^=/, ""));

function legendXml({ legend }: Chart): string {
  if (!legend.visible) return "";
  const look = textXml("a:defRPr", { size: 9, ...legend.font });
  return `<c:legend><c:legendPos val="${LEGEND_PLACES[legend.position]}"/><c:overlay val="0"/><c:txPr><a:bodyPr/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr></c:legend>`;
}

const isRound = (chart: Chart): boolean => chart.type === "Pie" || chart.type === "Doughnut";
