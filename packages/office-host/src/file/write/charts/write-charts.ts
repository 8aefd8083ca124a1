import { LAST_COLUMN, LAST_ROW, parseArea, splitReference } from "spreadsheet/address";
import { SHEET_ORDER, relationId, type Package } from "spreadsheet/parts";
import {
  attribute,
  descendants,
  elementMaker,
  numberIn,
  parseXml,
  xmlText,
  type ElementMaker,
  type XmlElement,
  type XmlSource,
} from "spreadsheet/xml";
import { isCellError, isEntity, type Chart, type Sheet, type Workbook } from "../../../model";
import { EMU_PER_POINT } from "../../format";
import type { OpenSheet } from "../cells";
import { chartXml, type ChartValues } from "./chart-xml";

const DRAWING_CONTENT = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_CONTENT = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** Adds the charts that are new to the sheet's drawing, and takes out those that are gone. */
export function writeCharts(
  open: OpenSheet,
  sheet: Sheet,
  before: readonly Chart[],
  { pack, workbook }: { readonly pack: Package; readonly workbook: Workbook },
): void {
  const old = new Set(before.map((each) => JSON.stringify(each)));
  const unchanged = new Set(sheet.charts.filter((each) => old.has(JSON.stringify(each))));
  const ids = new Set([...unchanged].map((each) => each.id));
  const gone = before.filter((each) => !ids.has(each.id));
  const added = sheet.charts.filter((each) => !unchanged.has(each));
  if (gone.length + added.length === 0) return;
  const path = ensureDrawing(open, pack);
  const { root, edits, save } = pack.edit(path);
  takeOut(pack, path, root, gone, (anchor) => edits.remove(anchor));
  const numbers = descendants(root, "cNvPr").map((each) => numberIn(attribute(each, "id")) ?? 0);
  let number = Math.max(1, ...numbers);
  for (const chart of added) {
    const part = pack.freePath("xl/charts/chart", ".xml");
    const values = valuesIn(workbook, sheet);
    pack.writeText(part, chartXml(named(chart, workbook, sheet), values, pack.dialect));
    pack.declare(part, CHART_CONTENT);
    const id = pack.relate(path, "chart", part);
    edits.append(root, anchorSource(chart, sheet, id, ++number, elementMaker(root), pack));
  }
  save();
}

function ensureDrawing({ root, edits, path: part }: OpenSheet, pack: Package): string {
  const there = pack.related(part, "drawing");
  if (there !== undefined) return there;
  const path = pack.freePath("xl/drawings/drawing", ".xml");
  const { spreadsheetDrawing, drawing, relations } = pack.dialect;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  pack.writeText(path, `${head}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawing}"/>`);
  pack.declare(path, DRAWING_CONTENT);
  const id = pack.relate(part, "drawing", path);
  const made = elementMaker(root)("drawing", { [`{${relations}}id`]: id });
  edits.insertInOrder(root, SHEET_ORDER, "drawing", made);
  return path;
}

/** By name, as that is how the model knows a chart of the file. */
function takeOut(
  pack: Package,
  path: string,
  root: XmlElement,
  gone: readonly Chart[],
  remove: (anchor: XmlElement) => void,
): void {
  const names = gone.map((each) => each.name);
  const ids = new Set<string>();
  for (const anchor of ANCHORS.flatMap((each) => descendants(root, each))) {
    const [chart] = descendants(anchor, "chart");
    const id = chart && relationId(chart);
    const at = names.indexOf(attribute(descendants(anchor, "cNvPr")[0], "name") ?? "");
    if (id === undefined || at < 0) continue;
    names.splice(at, 1);
    ids.add(id);
    remove(anchor);
  }
  pack.unrelate(path, ({ kind, id }) => kind === "chart" && ids.has(id));
}

/** Anchored at two cells, as Excel does, so that it moves with the rows around it. */
function anchorSource(
  chart: Chart,
  sheet: Sheet,
  relation: string,
  number: number,
  make: ElementMaker,
  { dialect }: Package,
): XmlSource {
  const { columnWidths, hiddenColumns, standardWidth } = sheet;
  const { rowHeights, hiddenRows, standardHeight } = sheet;
  const width = (at: number) =>
    hiddenColumns.has(at) ? 0 : (columnWidths.get(at) ?? standardWidth);
  const height = (at: number) => (hiddenRows.has(at) ? 0 : (rowHeights.get(at) ?? standardHeight));
  const corner = (name: string, left: number, top: number) => {
    const column = find(left, width, LAST_COLUMN);
    const row = find(top, height, LAST_ROW);
    const places = { col: column.index, colOff: column.rest, row: row.index, rowOff: row.rest };
    const inside = Object.entries(places).map(([each, place]) => make(each, {}, xmlText(place)));
    return make(name, {}, ...inside);
  };
  const { left, top } = chart;
  const { drawing, chart: uri, relations } = dialect;
  const a = elementMaker(parseXml(`<a:a xmlns:a="${drawing}"/>`));
  const c = elementMaker(parseXml(`<c:a xmlns:c="${uri}" xmlns:r="${relations}"/>`));
  const declared = { "xmlns:c": uri, "xmlns:r": relations, "r:id": relation };
  const frame = make(
    "graphicFrame",
    { macro: "" },
    make(
      "nvGraphicFramePr",
      {},
      make("cNvPr", { id: number, name: chart.name, descr: descriptionOf(chart) }),
      make("cNvGraphicFramePr"),
    ),
    make("xfrm", {}, a("off", { x: 0, y: 0 }), a("ext", { cx: 0, cy: 0 })),
    a("graphic", {}, a("graphicData", { uri }, c("chart", declared))),
  );
  return make(
    "twoCellAnchor",
    { "xmlns:a": drawing, editAs: "oneCell" },
    corner("from", left, top),
    corner("to", left + chart.width, top + chart.height),
    frame,
    make("clientData"),
  );
}

/** What a screen reader can say of it: its title, or else its name. */
function descriptionOf({ title, name }: Chart): string {
  return title.visible && title.text !== "" ? title.text : name;
}

function find(
  points: number,
  sizeOf: (index: number) => number,
  last: number,
): { index: number; rest: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < last && rest >= sizeOf(index)) rest -= sizeOf(index++);
  return { index, rest: Math.round(rest * EMU_PER_POINT) };
}

/** A series shows what its name's cell shows now. */
function named(chart: Chart, workbook: Workbook, sheet: Sheet): Chart {
  const values = valuesIn(workbook, sheet);
  const series = chart.series.map((each) => {
    const value = each.nameReference ? values(each.nameReference).values[0] : undefined;
    return value === undefined || value === null ? each : { ...each, name: String(value) };
  });
  return { ...chart, series };
}

function valuesIn(workbook: Workbook, own: Sheet): ChartValues {
  return (reference) => {
    const { sheet: name, address } = splitReference(reference.replace(/^=/, ""));
    const sheet = name === null ? own : workbook.sheet(name);
    const area = parseArea(address);
    if (!sheet || !area) return { values: [], numberFormat: "General" };
    const values: (string | number | null)[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const value = sheet.value(row, column);
        const plain = isEntity(value) ? value.text : value;
        values.push(isCellError(plain) ? null : typeof plain === "boolean" ? Number(plain) : plain);
      }
    const first = sheet.cell(area.top, area.left)?.style?.numberFormat;
    return { values, numberFormat: first ?? "General" };
  };
}
