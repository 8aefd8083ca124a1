import type { Area, Sheet, Workbook } from "../../model";
import {
  color,
  count,
  flag,
  number,
  onSheet,
  oneOf,
  text,
  registrations,
  HostError,
  invalidArgument,
  itemNotFound,
  reference,
  type ObjectType,
  type BatchContext,
} from "../protocol";
import { rangeOfAddress } from "../ranges";
import { copySheet } from "./copy-sheet";
import { checkSheetName } from "./sheet-name";

const at = (member: string) => `Worksheet.${member}`;

export const worksheetObject: ObjectType<"Worksheet"> = {
  id: (sheet) => sheet.id,
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: setName },
    Position: { get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet), set: setPosition },
    Visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set(sheet, value, context) {
        sheet.tabColor = value === "" ? "" : color(value, at("tabColor"));
        context.drawn(sheet);
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    // Office.js asks for `ShowGridlines`, but sets it under this name.
    Gridlines: {
      set(sheet, value, context) {
        sheet.showGridlines = flag(value, at("showGridlines"));
        context.drawn(sheet);
      },
    },
    StandardWidth: {
      get: (sheet) => sheet.standardWidth,
      set(sheet, value, context) {
        sheet.standardWidth = number(value, at("standardWidth"));
        context.drawn(sheet);
      },
    },
    StandardHeight: { get: (sheet) => sheet.standardHeight },
    EnableCalculation: { get: () => true },
  },
  children: {
    Tables: (sheet, { workbook }) => reference("TableCollection", { workbook, sheet }),
    Charts: (sheet) => reference("ChartCollection", sheet),
    Shapes: (sheet) => reference("ShapeCollection", sheet),
    Comments: (sheet, { workbook }) => reference("CommentCollection", { workbook, sheet }),
    Names: (sheet, { workbook }) => reference("NamedItemCollection", { workbook, sheet }),
    Protection: (sheet) => reference("WorksheetProtection", sheet),
    FreezePanes: (sheet) => reference("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => reference("PageLayout", sheet),
    CustomProperties: (sheet) => reference("WorksheetCustomPropertyCollection", sheet),
  },
  methods: {
    Activate: activate,
    Calculate: () => undefined,
    Copy: copySheet,
    Delete: deleteSheet,
    GetRange: (sheet, [address], context) => rangeOfAddress(sheet, address, context),
    GetCell: (sheet, [row, column]) => {
      const top = count(row, at("getCell"));
      const left = count(column, at("getCell"));
      return rangeOn(sheet, { top, left, bottom: top, right: left }, "getCell");
    },
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) => {
      const name = at("getRangeByIndexes");
      const [top, left] = [count(row, name), count(column, name)];
      const bottom = top + count(rows, name, 1) - 1;
      const right = left + count(columns, name, 1) - 1;
      return rangeOn(sheet, { top, left, bottom, right }, "getRangeByIndexes");
    },
    // An empty sheet has a used range too: its top left cell.
    GetUsedRange: (sheet, [valuesOnly]) =>
      reference("Range", { sheet, area: sheet.usedArea(valuesOnly === true) ?? firstCell }),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = sheet.usedArea(valuesOnly === true);
      return area && reference("Range", { sheet, area });
    },
    GetNext: (sheet, [visible], { workbook }) =>
      found(beside(workbook, sheet, 1, visible), "getNext"),
    GetPrevious: (sheet, [visible], { workbook }) =>
      found(beside(workbook, sheet, -1, visible), "getPrevious"),
    GetNextOrNullObject: (sheet, [visible], { workbook }) => beside(workbook, sheet, 1, visible),
    GetPreviousOrNullObject: (sheet, [visible], { workbook }) =>
      beside(workbook, sheet, -1, visible),
    _GetSheetById: (_, [id], { workbook }) => {
      const sheet = workbook.sheet(text(id, at("getItem")));
      return found(sheet ? reference("Worksheet", sheet) : null, "getItem");
    },
    ...registrations<Sheet>(
      {
        DataChanged: "DataChanged",
        Activated: "Activated",
        Deactivated: "Deactivated",
        Calculated: "Calculated",
        SelectionChanged: "SelectionChanged",
        EventNameChanged: "NameChanged",
        EventVisibilityChanged: "VisibilityChanged",
        ProtectionChanged: "ProtectionChanged",
        SingleClicked: "SingleClicked",
        FormulaChanged: "FormulaChanged",
      },
      (sheet) => sheet.id,
    ),
  },
};

const firstCell: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function rangeOn(sheet: Sheet, area: Area, method: string) {
  return reference("Range", { sheet, area: onSheet(area, at(method)) });
}

function found<Found>(value: Found | null, method: string): Found {
  if (value === null) throw itemNotFound(at(method));
  return value;
}

function beside(workbook: Workbook, sheet: Sheet, step: 1 | -1, visibleOnly: unknown) {
  let index = workbook.sheets.indexOf(sheet) + step;
  while (visibleOnly === true && workbook.sheets[index]?.visibility !== "Visible") {
    if (!workbook.sheets[index]) return null;
    index += step;
  }
  const other = workbook.sheets[index];
  return other ? reference("Worksheet", other) : null;
}

function refuseWhenProtected(workbook: Workbook, member: string): void {
  if (workbook.structureProtected) throw new HostError("AccessDenied", at(member));
}

function refuseToHideTheLast(workbook: Workbook, sheet: Sheet, member: string): void {
  const other = workbook.sheets.some((each) => each !== sheet && each.visibility === "Visible");
  if (sheet.visibility === "Visible" && !other) throw new HostError("InvalidOperation", at(member));
}

function setName(sheet: Sheet, value: unknown, { workbook }: BatchContext): void {
  refuseWhenProtected(workbook, "name");
  const name = text(value, at("name"));
  checkSheetName(workbook, name, at("name"), sheet);
  if (name !== sheet.name) workbook.renameSheet(sheet, name);
}

function setPosition(sheet: Sheet, value: unknown, { workbook }: BatchContext): void {
  refuseWhenProtected(workbook, "position");
  const position = count(value, at("position"));
  if (position >= workbook.sheets.length) throw invalidArgument(at("position"));
  if (position !== workbook.sheets.indexOf(sheet)) workbook.moveSheet(sheet, position);
}

function setVisibility(sheet: Sheet, value: unknown, context: BatchContext): void {
  refuseWhenProtected(context.workbook, "visibility");
  const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"], at("visibility"));
  if (visibility !== "Visible") refuseToHideTheLast(context.workbook, sheet, "visibility");
  sheet.visibility = visibility;
  const shown = context.workbook.sheets.find((each) => each.visibility === "Visible");
  if (visibility !== "Visible" && context.workbook.active === sheet && shown)
    context.workbook.activate(shown);
  context.drawn(sheet);
}

function activate(sheet: Sheet, _: unknown, { workbook }: BatchContext): void {
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", at("activate"));
  if (workbook.active !== sheet) workbook.activate(sheet);
}

function deleteSheet(sheet: Sheet, _: unknown, { workbook }: BatchContext): void {
  refuseWhenProtected(workbook, "delete");
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", at("delete"));
  refuseToHideTheLast(workbook, sheet, "delete");
  workbook.deleteSheet(sheet);
}
