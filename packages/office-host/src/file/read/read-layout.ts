import { parseArea, type Sheet } from "../../model";
import {
  pointsOfWidth,
  child,
  children,
  isTrue,
  numberIn,
  parseXml,
  type XmlNode,
} from "../format";
import { readColorAttributes } from "./read-color";
import { readPageLayout } from "./read-page-layout";

/** A definition for more columns than this is meant for the whole sheet. */
const WHOLE_SHEET = 1000;

/** A sheet's part as a tree without its cells, of which there may be very many. */
export function sheetFrame(xml: string): XmlNode {
  return parseXml(
    xml.replace(/<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>[\s\S]*?<\/\1sheetData\s*>)/, "<sheetData/>"),
  );
}

/** All of a sheet that is neither a cell nor something on top of the cells. */
export function readLayout(frame: XmlNode, sheet: Sheet, theme: readonly string[]): void {
  const view = child(frame, "sheetViews", "sheetView");
  sheet.showGridlines = isTrue(view?.attributes.showGridLines, true);
  sheet.tabColor =
    readColorAttributes(child(frame, "sheetPr", "tabColor")?.attributes, theme) ?? "";
  const protection = child(frame, "sheetProtection");
  sheet.protected = protection !== undefined && isTrue(protection.attributes.sheet);
  sheet.pageLayout = readPageLayout(frame);
  readFrozen(view, sheet);
  readColumns(frame, sheet);
  for (const merge of children(child(frame, "mergeCells"), "mergeCell")) {
    const area = parseArea(merge.attributes.ref ?? "");
    if (area) sheet.merges.push(area);
  }
}

function readFrozen(view: XmlNode | undefined, sheet: Sheet): void {
  const pane = child(view, "pane")?.attributes;
  if (!pane || !/^frozen/i.test(pane.state ?? "")) return;
  sheet.frozen = { rows: numberIn(pane.ySplit) ?? 0, columns: numberIn(pane.xSplit) ?? 0 };
}

function readColumns(frame: XmlNode, sheet: Sheet): void {
  const format = child(frame, "sheetFormatPr")?.attributes;
  const width = numberIn(format?.defaultColWidth);
  if (width !== undefined) sheet.standardWidth = pointsOfWidth(width);
  sheet.standardHeight = numberIn(format?.defaultRowHeight) ?? sheet.standardHeight;
  for (const { attributes } of children(child(frame, "cols"), "col")) {
    const first = (numberIn(attributes.min) ?? 1) - 1;
    const last = (numberIn(attributes.max) ?? first + 1) - 1;
    const points = numberIn(attributes.width);
    if (last - first > WHOLE_SHEET) {
      if (points !== undefined) sheet.standardWidth = pointsOfWidth(points);
      continue;
    }
    for (let column = first; column <= last; column++) {
      if (points !== undefined) sheet.columnWidths.set(column, pointsOfWidth(points));
      if (isTrue(attributes.hidden)) sheet.hiddenColumns.add(column);
    }
  }
}
