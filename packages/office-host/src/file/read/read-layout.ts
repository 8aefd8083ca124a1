import { parseArea } from "spreadsheet/address";
import { attribute, child, children, isTrue, numberIn, type XmlElement } from "spreadsheet/xml";
import type { Sheet } from "../../model";
import { pointsOfWidth } from "../format";
import { readColor, type Theme } from "./read-color";
import { readPageLayout } from "./read-page-layout";

/** A definition for more columns than this is meant for the whole sheet. */
const WHOLE_SHEET = 1000;

/** All of a sheet that is neither a cell nor something on top of the cells. */
export function readLayout(frame: XmlElement, sheet: Sheet, theme: Theme): void {
  const view = child(frame, "sheetViews", "sheetView");
  sheet.showGridlines = isTrue(attribute(view, "showGridLines"), true);
  sheet.tabColor = readColor(child(frame, "sheetPr", "tabColor"), theme) ?? "";
  const protection = child(frame, "sheetProtection");
  sheet.protected = protection !== undefined && isTrue(attribute(protection, "sheet"));
  sheet.pageLayout = readPageLayout(frame);
  readFrozen(view, sheet);
  readColumns(frame, sheet);
  for (const merge of children(child(frame, "mergeCells"), "mergeCell")) {
    const area = parseArea(attribute(merge, "ref") ?? "");
    if (area) sheet.merges.push(area);
  }
}

function readFrozen(view: XmlElement | undefined, sheet: Sheet): void {
  const pane = child(view, "pane");
  if (!pane || !/^frozen/i.test(attribute(pane, "state") ?? "")) return;
  sheet.frozen = {
    rows: numberIn(attribute(pane, "ySplit")) ?? 0,
    columns: numberIn(attribute(pane, "xSplit")) ?? 0,
  };
}

function readColumns(frame: XmlElement, sheet: Sheet): void {
  const format = child(frame, "sheetFormatPr");
  const width = numberIn(attribute(format, "defaultColWidth"));
  if (width !== undefined) sheet.standardWidth = pointsOfWidth(width);
  sheet.standardHeight = numberIn(attribute(format, "defaultRowHeight")) ?? sheet.standardHeight;
  for (const column of children(child(frame, "cols"), "col")) {
    const first = (numberIn(attribute(column, "min")) ?? 1) - 1;
    const last = (numberIn(attribute(column, "max")) ?? first + 1) - 1;
    const points = numberIn(attribute(column, "width"));
    const isHidden = isTrue(attribute(column, "hidden"));
    if (last - first > WHOLE_SHEET) {
      if (points !== undefined) sheet.standardWidth = pointsOfWidth(points);
      continue;
    }
    for (let at = first; at <= last; at++) {
      if (points !== undefined) sheet.columnWidths.set(at, pointsOfWidth(points));
      if (isHidden) sheet.hiddenColumns.add(at);
    }
  }
}
