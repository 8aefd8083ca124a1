import {
  type Chart,
  type Sheet,
  type Workbook,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  isEntity,
  isCellError,
} from "../../../model";
import {
  addContentType,
  addRelationship,
  freePath,
  partText,
  relationshipsOf,
  removeRelationships,
  setPartText,
  type Parts,
  insertInTail,
  type SheetXml,
  EMU_PER_POINT,
  escapeXml,
} from "../../format";
import { chartXml, type ChartValues } from "./chart-xml";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const ANCHOR =
  /<((?:\w+:)?)(?:twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[\s\S]*?<\/\1(?:twoCellAnchor|oneCellAnchor|absoluteAnchor)>/g;

/** Adds the charts that are new to the sheet's drawing, and takes out those that are gone. */
export function writeCharts(
  xml: SheetXml,
  parts: Parts,
  part: string,
  sheet: Sheet,
  before: readonly Chart[],
  workbook: Workbook,
): SheetXml {
  const now = JSON.stringify(before);
  const unchanged = sheet.charts.filter((each) => now.includes(JSON.stringify(each)));
  const gone = before.filter((old) => !unchanged.some((each) => each.id === old.id));
  const added = sheet.charts.filter((each) => !unchanged.includes(each));
  if (gone.length + added.length === 0) return xml;
  const [drawing, written] = ensureDrawing(xml, parts, part);
  takeOut(parts, drawing, gone);
  for (const chart of added) {
    const path = freePath(parts, "xl/charts/chart", ".xml");
    setPartText(parts, path, chartXml(named(chart, workbook, sheet), valuesIn(workbook, sheet)));
    addContentType(
      parts,
      path,
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    );
    const id = addRelationship(parts, drawing, `${RELATIONS}/chart`, path);
    const old = partText(parts, drawing);
    const number =
      Math.max(
        1,
        ...[...old.matchAll(/cNvPr\s[^>]*?\bid="(\d+)"/g)].map((each) => Number(each[1])),
      ) + 1;
    const anchor = anchorXml(chart, sheet, id, number);
    setPartText(
      parts,
      drawing,
      old.replace(/<\/(?:\w+:)?wsDr\s*>/, (end) => anchor + end),
    );
  }
  return written;
}

function ensureDrawing(xml: SheetXml, parts: Parts, part: string): [string, SheetXml] {
  const old = relationshipsOf(parts, part).find((each) => each.kind === "drawing");
  if (old) return [old.target, xml];
  const path = freePath(parts, "xl/drawings/drawing", ".xml");
  setPartText(
    parts,
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`,
  );
  addContentType(parts, path, "application/vnd.openxmlformats-officedocument.drawing+xml");
  const id = addRelationship(parts, part, `${RELATIONS}/drawing`, path);
  return [
    path,
    { ...xml, tail: insertInTail(xml.tail, "drawing", `<${xml.prefix}drawing r:id="${id}"/>`) },
  ];
}

function takeOut(parts: Parts, drawing: string, gone: readonly Chart[]): void {
  const names = gone.map((each) => ` name="${escapeXml(each.name)}"`);
  const relations = relationshipsOf(parts, drawing).filter((each) => each.kind === "chart");
  const left = partText(parts, drawing).replace(ANCHOR, (anchor) => {
    const chart = relations.find((each) => anchor.includes(`:id="${each.id}"`));
    if (!chart || !names.some((name) => anchor.includes(name))) return anchor;
    removeRelationships(parts, drawing, chart.target);
    return "";
  });
  if (gone.length > 0) setPartText(parts, drawing, left);
}

/** Anchored at two cells, as Excel does, so that it moves with the rows around it. */
function anchorXml(chart: Chart, sheet: Sheet, relation: string, number: number): string {
  const corner = (name: string, left: number, top: number) => {
    const column = find(
      left,
      (at) =>
        sheet.hiddenColumns.has(at) ? 0 : (sheet.columnWidths.get(at) ?? sheet.standardWidth),
      MAX_COLUMNS,
    );
    const row = find(
      top,
      (at) => (sheet.hiddenRows.has(at) ? 0 : (sheet.rowHeights.get(at) ?? sheet.standardHeight)),
      MAX_ROWS,
    );
    return `<xdr:${name}><xdr:col>${column.index}</xdr:col><xdr:colOff>${column.rest}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.rest}</xdr:rowOff></xdr:${name}>`;
  };
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" editAs="oneCell">` +
    corner("from", chart.left, chart.top) +
    corner("to", chart.left + chart.width, chart.top + chart.height) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${escapeXml(chart.name)}"${description(chart)}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** What a screen reader can say of it: its title, or else its name. */
function description({ title, name }: Chart): string {
  return ` descr="${escapeXml(title.visible && title.text !== "" ? title.text : name)}"`;
}

function find(
  points: number,
  sizeOf: (index: number) => number,
  limit: number,
): { index: number; rest: number } {
  let rest = Math.max(0, points);
  let index = 0;
  while (index < limit - 1 && rest >= sizeOf(index)) rest -= sizeOf(index++);
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
    const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(reference);
    const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
    const sheet = name === undefined ? own : workbook.sheet(name);
    const area = parseArea(match?.[3] ?? "");
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
