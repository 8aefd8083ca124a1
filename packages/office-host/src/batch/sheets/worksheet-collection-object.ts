import type { Sheet, Workbook } from "../../model";
import {
  text,
  registrations,
  HostError,
  itemNotFound,
  reference,
  type ObjectType,
} from "../protocol";
import { checkSheetName, nextSheetName } from "./sheet-name";

const WORKBOOK = "Workbook";

export const worksheetCollectionObject: ObjectType<"WorksheetCollection"> = {
  items: (workbook) => workbook.sheets.map((sheet) => reference("Worksheet", sheet)),
  item: (workbook, key) => {
    const sheet = workbook.sheet(text(key, "WorksheetCollection.getItem"));
    if (!sheet) throw itemNotFound("WorksheetCollection.getItem");
    return reference("Worksheet", sheet);
  },
  methods: {
    Add(workbook, [name], { locale }) {
      const location = "WorksheetCollection.add";
      if (workbook.structureProtected) throw new HostError("AccessDenied", location);
      const given =
        name == null || name === "" ? nextSheetName(workbook, locale) : text(name, location);
      checkSheetName(workbook, given, location);
      return reference("Worksheet", workbook.addSheet(given));
    },
    GetActiveWorksheet: (workbook) => reference("Worksheet", workbook.active),
    GetCount: (workbook, [visibleOnly]) => among(workbook, visibleOnly).length,
    GetItemOrNullObject(workbook, [key]) {
      const sheet = workbook.sheet(text(key, "WorksheetCollection.getItemOrNullObject"));
      return sheet ? reference("Worksheet", sheet) : null;
    },
    GetFirst: (workbook, [visibleOnly]) => found(among(workbook, visibleOnly)[0], "getFirst"),
    GetLast: (workbook, [visibleOnly]) => found(among(workbook, visibleOnly).at(-1), "getLast"),
    ...registrations<Workbook>(
      {
        DataChanged: "DataChanged",
        Activated: "Activated",
        Deactivated: "Deactivated",
        Added: "Added",
        Deleted: "Deleted",
        Calculated: "Calculated",
        SelectionChanged: "SelectionChanged",
        EventNameChanged: "NameChanged",
        EventMoved: "Moved",
        EventVisibilityChanged: "VisibilityChanged",
        ProtectionChanged: "ProtectionChanged",
      },
      () => WORKBOOK,
    ),
  },
};

function among(workbook: Workbook, visibleOnly: unknown): Sheet[] {
  return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");
}

function found(sheet: Sheet | undefined, method: string) {
  if (!sheet) throw itemNotFound(`WorksheetCollection.${method}`);
  return reference("Worksheet", sheet);
}
