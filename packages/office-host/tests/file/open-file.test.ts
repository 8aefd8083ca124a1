import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { UnreadableFileError } from "../../src/file/format";
import { openFile } from "../../src/file/open-file";
import { cellAt, fileParts, packageOf } from "./workbooks";

const sample = readFileSync("assets/sample/voorbeeld.xlsx");
const open = (rows: string, tail = "", more = {}) =>
  openFile(packageOf(fileParts([{ name: "Blad1", rows, tail }], more)), "map.xlsx");

describe("opening the sample", () => {
  it("gives the table with the letter's figures, as numbers and as printed text", async () => {
    const sheet = (await openFile(sample, "voorbeeld.xlsx")).sheets[0];
    expect(sheet?.name).toBe("Sectorcijfers");
    expect(sheet?.tables).toMatchObject([
      { name: "Sectorcijfers", area: { top: 0, left: 0, bottom: 13, right: 8 }, hasHeaders: true },
    ]);
    expect(cellAt(sheet, "D3")).toMatchObject({ value: 508.5, style: { numberFormat: "#,##0.0" } });
    expect(cellAt(sheet, "E3")).toMatchObject({ value: 0.619, style: { numberFormat: "0.0%" } });
    expect(cellAt(sheet, "C11").value).toBe("+/- 1.900 fta");
    expect(cellAt(sheet, "F6").value).toBe("33 van 35");
    expect(sheet?.cell(1, 6)?.value ?? null).toBeNull();
  });

  it("gives widths in points, the frozen panes and how it prints", async () => {
    const sheet = (await openFile(sample, "voorbeeld.xlsx")).sheets[0];
    expect(sheet?.columnWidths.get(1)).toBe(42);
    expect(sheet?.rowHeights.get(0)).toBe(21);
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 1 });
    expect(sheet?.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: "a4",
      fitToWidth: 1,
      titleRows: "$1:$1",
    });
  });
});

describe("what is no workbook", () => {
  const utf16 = (text: string) => [...text].flatMap((each) => [each.charCodeAt(0), 0]);
  const container = (stream: string) => {
    const bytes = new Uint8Array(2000);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set([...utf16(stream), 0, 0], 1024);
    return bytes;
  };
  const text = (given: string) => new TextEncoder().encode(given);
  const document = (type: string) =>
    packageOf({
      "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a/b.xml" ContentType="application/${type}"/></Types>`,
      "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="a/b.xml"/></Relationships>`,
      "a/b.xml": "<document/>",
    });
  const broken = (path: string, given: string) => {
    const parts = fileParts([{ name: "Blad1", rows: "" }]);
    return packageOf({ ...parts, [path]: given });
  };

  it.each([
    ["empty", "", new Uint8Array()],
    ["cut-off", "byte 3000", new Uint8Array(sample.subarray(0, 3000))],
    ["encrypted", "", container("EncryptedPackage")],
    ["xls", "", container("Workbook")],
    ["word", "", container("WordDocument")],
    ["powerpoint", "", container("PowerPoint Document")],
    ["pdf", "", text("%PDF-1.7\n")],
    ["word", "", text("{\\rtf1 tekst}")],
    ["word", "", document("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")],
    ["xlsb", "", document("vnd.ms-excel.sheet.binary.macroEnabled.main")],
    ["ods", "", packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" })],
    ["zip", "", packageOf({ "a.txt": "a" })],
    ["other", "byte 12", text("sector;doel\n")],
    ["damaged", "xl/worksheets/sheet1.xml", broken("xl/worksheets/sheet1.xml", "<worksheet>")],
    ["damaged", "xl/workbook.xml", broken("xl/workbook.xml", "<x:workbook/>")],
  ])("is told apart: %s", async (reason, place, bytes) => {
    const opening = openFile(bytes, "map.xlsx");
    await expect(opening).rejects.toThrow(UnreadableFileError);
    await expect(opening).rejects.toMatchObject({ reason, place, file: "map.xlsx" });
  });

  it("an archive that unpacks to more than allowed is refused before room is taken for it", async () => {
    const opening = openFile(new Uint8Array(sample), "map.xlsx", { size: 2000 });
    await expect(opening).rejects.toMatchObject({ reason: "too-large" });
  });
});

describe("cells", () => {
  it("hold numbers, texts, booleans and errors", async () => {
    const { sheets } = await open(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="inlineStr"><is><t>tekst</t></is></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><r><t>twee </t></r><r><t>delen</t></r></is></c></row>',
    );
    const values = ["A1", "B1", "C1", "D1", "E1"].map((each) => cellAt(sheets[0], each).value);
    expect(values).toEqual([1.5, "tekst", true, { error: "#N/A" }, "twee delen"]);
  });

  it("stand where they follow one another when a writer leaves their addresses out", async () => {
    const { sheets } = await open(
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
    );
    expect(cellAt(sheets[0], "B1").value).toBe(2);
    expect(cellAt(sheets[0], "A2").value).toBe(3);
  });

  it("hold dates as Excel's numbers, in both date systems", async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>45000.25</v></c><c r="B1" s="1"><v>59</v></c><c r="C1" s="1"><v>1</v></c></row>';
    for (const workbookPr of ["", '<workbookPr date1904="1"/>']) {
      const workbook = await open(rows, "", { workbookPr });
      expect(workbook.dateSystem).toBe(workbookPr ? "1904" : "1900");
      expect(cellAt(workbook.sheets[0], "A1").value).toBe(45000.25);
      expect(cellAt(workbook.sheets[0], "B1").value).toBe(59);
      expect(cellAt(workbook.sheets[0], "C1").value).toBe(1);
    }
  });

  it("keep their formulas with the values they last gave, errors and empty texts too", async () => {
    const { sheets } = await open(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>TRUE()</f><v>0</v></c></row>',
    );
    expect(cellAt(sheets[0], "A1")).toMatchObject({ formula: "=1+1", value: 2 });
    expect(cellAt(sheets[0], "B1")).toMatchObject({ formula: '="a"&"b"', value: "ab" });
    expect(cellAt(sheets[0], "C1")).toMatchObject({ formula: "=1/0", value: { error: "#DIV/0!" } });
    expect(cellAt(sheets[0], "D1")).toMatchObject({ formula: "=TRUE()", value: false });
  });

  it("each get their own formula from a shared one", async () => {
    const { sheets } = await open(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
    );
    expect(cellAt(sheets[0], "B1").formula).toBe("=A1*$A$1");
    expect(cellAt(sheets[0], "B2").formula).toBe("=A2*$A$1");
    expect(cellAt(sheets[0], "B3").formula).toBe("=A3*$A$1");
  });

  it("know what spills and what is spilled into", async () => {
    const { sheets } = await open(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">{1;2}</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect(cellAt(sheets[0], "A1")).toMatchObject({
      formula: "={1;2}",
      spill: { rows: 2, columns: 1 },
    });
    expect(cellAt(sheets[0], "A2")).toMatchObject({ value: 2, spilledFrom: { row: 0, column: 0 } });
  });

  it("show functions by the names that users know", async () => {
    const { sheets } = await open(
      '<row r="1"><c r="A1"><f>_xldudf_BANEN_SHORTFALL("Politie")</f></c><c r="B1"><f>_xlfn.IFNA(_xlfn._xlws.SORT(B2:B3),0)</f></c></row>',
    );
    expect(cellAt(sheets[0], "A1").formula).toBe('=BANEN.SHORTFALL("Politie")');
    expect(cellAt(sheets[0], "B1").formula).toBe("=IFNA(SORT(B2:B3),0)");
  });

  it("entered with an apostrophe are known as such", async () => {
    const { sheets } = await open(
      '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>=1+1</t></is></c><c r="B1" t="inlineStr"><is><t>gewoon</t></is></c></row>',
    );
    expect(cellAt(sheets[0], "A1")).toMatchObject({ value: "=1+1", quoted: true });
    expect(cellAt(sheets[0], "B1").quoted).toBeUndefined();
  });
});

describe("sheets", () => {
  it("of another kind stay in the file and do not stop it from opening", async () => {
    const parts = fileParts([{ name: "Blad1", rows: "" }]);
    parts["xl/workbook.xml"] =
      parts["xl/workbook.xml"]?.replace(
        "</sheets>",
        '<sheet name="Grafiek1" sheetId="9" r:id="rId91"/></sheets>',
      ) ?? "";
    parts["xl/_rels/workbook.xml.rels"] =
      parts["xl/_rels/workbook.xml.rels"]?.replace(
        "</Relationships>",
        '<Relationship Id="rId91" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      ) ?? "";
    parts["xl/chartsheets/sheet1.xml"] = "<chartsheet/>";
    const workbook = await openFile(packageOf(parts), "map.xlsx");
    expect(workbook.sheets.map((each) => each.name)).toEqual(["Blad1"]);
  });

  it("have the data bars that Excel draws, with their bounds", async () => {
    const { sheets } = await open(
      "",
      '<conditionalFormatting sqref="A1:A5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF9FC3E3"/></dataBar><extLst><ext uri="x" xmlns:x14="urn:x14"><x14:id>{A}</x14:id></ext></extLst></cfRule></conditionalFormatting><extLst><ext uri="y" xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{A}"><x14:dataBar gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo></x14:dataBar></x14:cfRule><xm:sqref>A1:A5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    );
    expect(sheets[0]?.conditionalFormats).toMatchObject([
      {
        kind: "dataBar",
        area: { top: 0, left: 0, bottom: 4, right: 0 },
        color: "#9FC3E3",
        gradient: false,
        lower: { type: "number", formula: "0" },
        upper: { type: "number", formula: "1" },
      },
    ]);
  });

  it("have their names, print areas and titles", async () => {
    const names =
      '<definedNames><definedName name="Doel">Blad1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Blad1!$A$1:$I$14</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Blad1!$A:$A,Blad1!$1:$2</definedName></definedNames>';
    const workbook = await open("", "", { names });
    expect(workbook.names).toMatchObject([{ name: "Doel", formula: "=Blad1!$A$1", sheet: null }]);
    expect(workbook.sheets[0]?.pageLayout).toMatchObject({
      printArea: "$A$1:$I$14",
      titleRows: "$1:$2",
      titleColumns: "$A:$A",
    });
  });
});
