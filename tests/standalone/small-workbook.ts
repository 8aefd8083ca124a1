import { strToU8, zipSync, unzipSync, strFromU8 } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export interface SmallWorkbook {
  /** What is in the sheet, after its first tag. */
  readonly sheet: string;
  readonly definedNames?: string;
  /** The table's columns; the file has a table when it is given. */
  readonly table?: string;
  /** More parts, by path. */
  readonly parts?: Readonly<Record<string, string>>;
  /** More relationships of the package. */
  readonly packageRelations?: string;
  readonly contentTypes?: string;
}

const relations = (content: string): string =>
  `${HEAD}<Relationships xmlns="${RELATIONS}">${content}</Relationships>`;

/** A workbook of one sheet `Blad1`, written by hand so that a test says every byte of it. */
export function smallWorkbook(of: SmallWorkbook): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>${of.contentTypes ?? ""}</Types>`,
    "_rels/.rels": relations(
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>${of.packageRelations ?? ""}`,
    ),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets>${of.definedNames ? `<definedNames>${of.definedNames}</definedNames>` : ""}<calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`,
    ),
    "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>`,
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${of.sheet}</worksheet>`,
    ...(of.table === undefined
      ? {}
      : {
          "xl/worksheets/_rels/sheet1.xml.rels": relations(
            `<Relationship Id="rId1" Type="${OFFICE}/table" Target="../tables/table1.xml"/>`,
          ),
          "xl/tables/table1.xml": `${HEAD}<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B3"><tableColumns count="2">${of.table}</tableColumns></table>`,
        }),
    ...of.parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

/** Rows of cells as the file has them: `rows('<c r="A1"/>')` is row 1. */
export const rows = (...cells: readonly string[]): string =>
  `<sheetData>${cells.map((each, index) => `<row r="${index + 1}">${each}</row>`).join("")}</sheetData>`;

/** The parts of a file as text. */
export function textParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  );
}
