import { parseArea, type Workbook } from "../../model";
import { itemNotFound, reference, type ObjectType, text } from "../protocol";
import { fileOf } from "./file-of";

export const workbookObject: ObjectType<"Workbook"> = {
  properties: {
    Name: { get: (workbook) => workbook.name },
    ReadOnly: { get: () => false },
    PreviouslySaved: { get: () => true },
    AutoSave: { get: () => false },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  children: {
    Application: (workbook) => reference("Application", workbook),
    Worksheets: (workbook) => reference("WorksheetCollection", workbook),
    Tables: (workbook) => reference("TableCollection", { workbook, sheet: null }),
    Functions: (workbook) => reference("Functions", workbook),
    Names: (workbook) => reference("NamedItemCollection", { workbook, sheet: null }),
    Settings: (workbook) => reference("SettingCollection", workbook),
    Properties: (workbook) => reference("DocumentProperties", workbook),
  },
  methods: {
    GetSelectedRange: (workbook) =>
      reference("Range", { sheet: workbook.active, area: workbook.selection }),
    GetActiveCell: ({ active, selection: { top, left } }) =>
      reference("Range", { sheet: active, area: { top, left, bottom: top, right: left } }),
    // What `Excel.createWorkbook` is on the web.
    CreateAndOpenWorkbook: (_, [base64], context) => context.created(fileOf(base64)),
    _RemoveReference: (_, [id], context) => context.known.forget(String(id)),
    _RemoveAllReferences: (_, __, context) => context.known.forgetAll(),
    _GetReferenceCount: (_, __, context) => context.known.size,
    _GetRangeForEventByReferenceId: (workbook, [id]) => {
      const found = eventRange(workbook, id);
      if (!found) throw itemNotFound("WorksheetChangedEventArgs.getRange");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (workbook, [id]) => eventRange(workbook, id),
  },
};

/** An event says its range as `<id of the sheet>!A1:B2`. */
function eventRange(workbook: Workbook, id: unknown) {
  const [sheetId, address] = text(id, "Workbook.getRange").split("!");
  const sheet = workbook.sheets.find((each) => each.id === sheetId);
  const area = parseArea(address ?? "");
  return sheet && area ? reference("Range", { sheet, area }) : null;
}
