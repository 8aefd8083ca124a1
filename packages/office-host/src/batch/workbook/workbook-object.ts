import { parseArea, type Workbook } from "../../model";
import {
  itemNotFound,
  reference,
  registrations,
  text,
  invalidArgument,
  type ObjectType,
} from "../protocol";

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
    Comments: (workbook) => reference("CommentCollection", { workbook, sheet: null }),
    Protection: (workbook) => reference("WorkbookProtection", workbook),
  },
  methods: {
    GetSelectedRange: (workbook) =>
      reference("Range", { sheet: workbook.active, area: workbook.selection }),
    GetActiveCell: ({ active, selection: { top, left } }) =>
      reference("Range", { sheet: active, area: { top, left, bottom: top, right: left } }),
    ...registrations<Workbook>({ Activated: "WorkbookActivated" }, () => "Workbook"),
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

const LOCATION = "Excel.createWorkbook";

/** The file of a workbook that is to be opened, from base64; an .xlsx is a zip, which begins `PK`. */
function fileOf(base64: unknown): Uint8Array {
  const bytes = bytesOf(text(base64, LOCATION));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw invalidArgument(LOCATION);
  return bytes;
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument(LOCATION);
  }
}
