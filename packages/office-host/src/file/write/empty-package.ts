import { Package } from "spreadsheet/parts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package with a workbook that lists no sheets yet. */
export function emptyPackage(): Package {
  const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  return Package.of({
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${workbook}"/></Types>`,
    "_rels/.rels":
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
      `<bookViews><workbookView/></bookViews><sheets/></workbook>`,
  });
}

/** A sheet without anything in it. */
export function emptySheet(main: string, relations: string): string {
  return (
    `${HEAD}<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetPr/><dimension ref="A1"/>` +
    `<sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`
  );
}
