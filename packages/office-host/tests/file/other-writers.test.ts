import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/file/open-file";
import { saveFile } from "../../src/file/save-file";
import type { Workbook } from "../../src/model/workbook";
import { cellAt, fileParts, packageOf, partsOf } from "./workbooks";

// The sample with its Overzicht, as LibreOffice 24 saves it.
const libreoffice = new Uint8Array(readFileSync("tests/fixtures/files/libreoffice.xlsx"));
const open = () => openFile(libreoffice, "libreoffice.xlsx");

function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
}

describe("a file of LibreOffice", () => {
  it("opens with its figures, formulas, tables, data bars and chart", async () => {
    const workbook = await open();
    const report = sheetOf(workbook, "Overzicht 2023");
    expect(workbook.active).toBe(report);
    expect(cellAt(sheetOf(workbook, "Sectorcijfers"), "C5")).toMatchObject({ value: 458.3 });
    expect(cellAt(report, "A1").value).toBe(
      "Overheid en onderwijs realiseren 54.7% van hun doel in 2023",
    );
    expect(report.tables).toMatchObject([
      { name: "Overzicht_2023", area: { top: 3, left: 0, bottom: 22, right: 9 } },
    ]);
    expect(report.conditionalFormats.filter((each) => each.kind === "dataBar")).toHaveLength(2);
    expect(report.charts[0]?.series.map((each) => each.name)).toEqual([
      "boven doel",
      "doel",
      "realisatie",
    ]);
    expect(report.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: "a4",
      printArea: "$A$1:$L$40",
    });
  });

  it("is the same file when nothing changed, though its formulas were read and compared", async () => {
    expect(await saveFile(await open())).toEqual(libreoffice);
  });

  it("changes in one part when a figure does", async () => {
    const workbook = await open();
    const sheet = sheetOf(workbook, "Sectorcijfers");
    workbook.edit([{ sheet, row: 6, column: 3, input: { kind: "value", value: 400 } }], "user");
    const before = partsOf(libreoffice);
    const after = partsOf(await saveFile(workbook));
    const changed = Object.keys(before).filter((each) => before[each] !== after[each]);
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(after["xl/worksheets/sheet1.xml"]).toContain("<v>400</v>");
  });

  it("keeps its cells and its rules when only widths, heights and looks change", async () => {
    const workbook = await open();
    const report = sheetOf(workbook, "Overzicht 2023");
    report.columnWidths.set(0, 210);
    report.rowHeights.set(0, 40);
    report.setStyle(1, 0, { bold: true, numberFormat: "@" });
    const again = await openFile(await saveFile(workbook), "weer.xlsx");
    const sheet = sheetOf(again, "Overzicht 2023");
    expect(sheet.columnWidths.get(0)).toBe(210);
    expect(sheet.rowHeights.get(0)).toBe(40);
    expect(cellAt(sheet, "A2").style).toMatchObject({
      bold: true,
      numberFormat: "@",
      fontSize: 10,
      color: "#5B6B7A",
    });
    expect(sheet.conditionalFormats).toHaveLength(3);
    expect(sheet.charts).toHaveLength(1);
    for (const { row, column, cell } of report.cells())
      if (row !== 1 || column !== 0)
        expect(sheet.cell(row, column) ?? { value: null }).toEqual(cell);
  });

  it("loses a table, a chart and a rule when they are taken out, and no more", async () => {
    const workbook = await open();
    const report = sheetOf(workbook, "Overzicht 2023");
    report.tables.length = 0;
    report.charts.length = 0;
    const rule = report.conditionalFormats.findIndex((each) => each.area.left === 6);
    report.conditionalFormats.splice(rule, 1);
    const bytes = await saveFile(workbook);
    const sheet = sheetOf(await openFile(bytes, "weer.xlsx"), "Overzicht 2023");
    expect([sheet.tables.length, sheet.charts.length, sheet.conditionalFormats.length]).toEqual([
      0, 0, 2,
    ]);
    const parts = Object.keys(partsOf(bytes));
    expect(parts.filter((each) => each.includes("xl/tables/"))).toHaveLength(1);
    expect(parts.filter((each) => each.includes("xl/charts/"))).toEqual([]);
    expect(partsOf(bytes)["[Content_Types].xml"]).not.toContain("chart1.xml");
  });
});

describe("a writer that puts a prefix before every name", () => {
  it("is read, and written to with the same prefix", async () => {
    const parts = fileParts([{ name: "Blad1", rows: "" }]);
    parts["xl/worksheets/sheet1.xml"] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const workbook = await openFile(packageOf(parts), "map.xlsx");
    expect(cellAt(workbook.active, "A1").value).toBe(1);
    workbook.edit(
      [{ sheet: workbook.active, row: 0, column: 1, input: { kind: "value", value: 2 } }],
      "user",
    );
    workbook.active.customProperties.set("merk", "ja");
    const bytes = await saveFile(workbook);
    expect(partsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain(
      '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row></x:sheetData><x:customProperties>',
    );
    const again = await openFile(bytes, "weer.xlsx");
    expect(cellAt(again.active, "B1").value).toBe(2);
    expect(again.active.customProperties.get("merk")).toBe("ja");
  });
});

describe("a web extension of Excel's own", () => {
  it("gives the add-in's settings, and gets the new ones", async () => {
    const extra = {
      "xl/webextensions/taskpanes.xml": "<wetp:taskpanes/>",
      "xl/webextensions/_rels/taskpanes.xml.rels":
        '<Relationships><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/></Relationships>',
      "xl/webextensions/webextension1.xml":
        '<we:webextension xmlns:we="urn:we" id="{1}"><we:reference id="x"/><we:properties><we:property name="bron" value="&quot;Blad1!A1:C4&quot;"/></we:properties><we:bindings/></we:webextension>',
    };
    const parts = fileParts([{ name: "Blad1", rows: "" }], { extra });
    parts["_rels/.rels"] =
      parts["_rels/.rels"]?.replace(
        "</Relationships>",
        '<Relationship Id="rId5" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
      ) ?? "";
    const workbook = await openFile(packageOf(parts), "map.xlsx");
    expect(workbook.settings.get("bron")).toBe("Blad1!A1:C4");
    workbook.settings.set("bron", "Blad2!A1");
    const written = partsOf(await saveFile(workbook))["xl/webextensions/webextension1.xml"];
    expect(written).toContain('<we:property name="bron" value="&quot;Blad2!A1&quot;"/>');
    expect(written).toContain("<we:bindings/>");
  });
});
