import {
  partText,
  relationshipsOf,
  type Parts,
  children,
  child,
  parseXml,
} from "office-host/file/format";

/** The path of the part that holds a sheet; `""` for one that is not there. */
export function sheetPart(parts: Parts, name: string): string {
  const workbook = "xl/workbook.xml";
  const sheets = children(child(parseXml(partText(parts, workbook)), "sheets"), "sheet");
  const id = sheets.find(({ attributes }) => attributes.name === name)?.attributes.id;
  return relationshipsOf(parts, workbook).find((each) => each.id === id)?.target ?? "";
}
