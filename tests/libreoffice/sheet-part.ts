import { workbookPart, type Package } from "spreadsheet/parts";

/** The path of the part that holds a sheet; `""` for one that is not there. */
export function sheetPart(pack: Package, name: string): string {
  return workbookPart(pack)?.sheets.find((each) => each.name === name)?.path ?? "";
}
