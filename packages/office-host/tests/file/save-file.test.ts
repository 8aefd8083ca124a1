import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/file/open-file";
import { saveFile } from "../../src/file/save-file";
import { type CellInput, Workbook } from "../../src/model/workbook";
import { addReport } from "./add-report";
import { cellAt, fileParts, packageOf, partsOf, reopened } from "./workbooks";

const sample = readFileSync("assets/sample/voorbeeld.xlsx");
const open = (rows: string, tail = "", more = {}) =>
  openFile(packageOf(fileParts([{ name: "Blad1", rows, tail }], more)), "map.xlsx");
const value = (given: string | number | boolean): CellInput => ({ kind: "value", value: given });
const formula = (text: string): CellInput => ({ kind: "formula", formula: text });

function enter(workbook: Workbook, row: number, column: number, input: CellInput): void {
  workbook.edit([{ sheet: workbook.active, row, column, input }], "user");
}

describe("a workbook that did not change", () => {
  it("is the same file, to the byte", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    expect(await saveFile(workbook)).toEqual(new Uint8Array(sample));
  });

  it("is the same file when something was entered and put back", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    enter(workbook, 6, 3, value(400));
    enter(workbook, 6, 3, value(387));
    expect(await saveFile(workbook)).toEqual(new Uint8Array(sample));
  });
});

describe("a changed value", () => {
  it("is in the file, with its look, and every other part and row is as it was", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    enter(workbook, 6, 3, value(400));
    const before = partsOf(new Uint8Array(sample));
    const after = partsOf(await saveFile(workbook));
    const sheet = Object.keys(before).find((each) => each.includes("worksheets/sheet")) ?? "";
    const changed = Object.keys(after).filter((each) => after[each] !== before[each]);
    expect(changed.filter((each) => each !== "xl/workbook.xml")).toEqual([sheet]);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const rows = (text = "") => text.match(/<row [\s\S]*?<\/row>/g) ?? [];
    const differing = rows(after[sheet]).flatMap((row, index) =>
      row === rows(before[sheet])[index] ? [] : [index],
    );
    expect(differing).toEqual([6]);
    const again = await reopened(workbook);
    expect(cellAt(again.sheets[0], "D7")).toMatchObject({
      value: 400,
      style: { numberFormat: "#,##0" },
    });
  });

  it("of each kind is read back as it was written", async () => {
    const workbook = new Workbook("Blad1");
    const values = [
      1.5,
      -0,
      1e21,
      "",
      "tekst",
      'a < b & "c"',
      "regel 1\nregel 2",
      " spaties ",
      "_x0041_",
      "bel\u0007",
      true,
      false,
      "é€😀",
    ];
    values.forEach((each, row) => enter(workbook, row, 0, value(each)));
    workbook.active.ensureCell(0, 1).value = { error: "#DIV/0!" };
    workbook.active.ensureCell(1, 1).value = { error: "#BUSY!" };
    const sheet = (await reopened(workbook)).sheets[0];
    values.forEach((each, row) => {
      if (each !== "") expect(sheet?.value(row, 0)).toBe(each === 0 ? 0 : each);
    });
    expect(sheet?.value(0, 1)).toEqual({ error: "#DIV/0!" });
    expect(sheet?.value(1, 1)).toEqual({ error: "#N/A" });
  });

  it("that begins with = and was entered as text stays text", async () => {
    const workbook = new Workbook("Blad1");
    enter(workbook, 0, 0, { kind: "value", value: "=1+1", quoted: true });
    const bytes = await saveFile(workbook);
    expect(partsOf(bytes)["xl/styles.xml"]).toContain('quotePrefix="1"');
    expect(cellAt((await openFile(bytes, "x.xlsx")).sheets[0], "A1")).toMatchObject({
      value: "=1+1",
      quoted: true,
    });
  });
});

describe("a formula", () => {
  it("is stored as Excel stores it, with the value it gave", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    enter(workbook, 19, 0, formula('=BANEN.SHORTFALL("Politie",2023)'));
    workbook.active.ensureCell(19, 0).value = 326;
    const parts = partsOf(await saveFile(workbook));
    expect(Object.values(parts).join("")).toContain(
      '<c r="A20"><f>_xldudf_BANEN_SHORTFALL("Politie",2023)</f><v>326</v></c>',
    );
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(cellAt((await reopened(workbook)).sheets[0], "A20")).toMatchObject({
      formula: '=BANEN.SHORTFALL("Politie",2023)',
      value: 326,
    });
  });

  it("that gave another value keeps its text in the file as it stands", async () => {
    const workbook = await open('<row r="1"><c r="A1"><f ca="1">SUM(B1:B2)</f><v>1</v></c></row>');
    workbook.active.ensureCell(0, 0).value = "drie";
    const parts = partsOf(await saveFile(workbook));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" t="str"><f ca="1">SUM(B1:B2)</f><v>drie</v></c>',
    );
  });

  it("that shared its text with others leaves them theirs when it goes", async () => {
    const workbook = await open(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row>',
    );
    enter(workbook, 0, 0, value(7));
    const sheet = (await reopened(workbook)).sheets[0];
    expect(cellAt(sheet, "A1").formula).toBeUndefined();
    expect(cellAt(sheet, "A2").formula).toBe("=B2");
    expect(cellAt(sheet, "A3").formula).toBe("=B3");
  });

  it("that spills says so, so that Excel lets it grow", async () => {
    const workbook = new Workbook("Blad1");
    enter(workbook, 0, 0, formula("=SEQUENCE(2)"));
    Object.assign(workbook.active.ensureCell(0, 0), { value: 1, spill: { rows: 2, columns: 1 } });
    Object.assign(workbook.active.ensureCell(1, 0), {
      value: 2,
      spilledFrom: { row: 0, column: 0 },
    });
    const bytes = await saveFile(workbook);
    const parts = partsOf(bytes);
    expect(Object.values(parts).join("")).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>',
    );
    expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/metadata.xml"');
    expect(cellAt((await openFile(bytes, "x.xlsx")).sheets[0], "A1").spill).toEqual({
      rows: 2,
      columns: 1,
    });
  });

  it("that came or went takes the chain of calculation with it", async () => {
    const parts = fileParts([
      { name: "Blad1", rows: '<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>' },
    ]);
    parts["xl/calcChain.xml"] = '<calcChain><c r="A1" i="1"/></calcChain>';
    parts["xl/_rels/workbook.xml.rels"] =
      parts["xl/_rels/workbook.xml.rels"]?.replace(
        "</Relationships>",
        '<Relationship Id="rId92" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ) ?? "";
    parts["[Content_Types].xml"] =
      parts["[Content_Types].xml"]?.replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="x/y"/></Types>',
      ) ?? "";
    const workbook = await openFile(packageOf(parts), "map.xlsx");
    enter(workbook, 0, 0, value(2));
    const saved = partsOf(await saveFile(workbook));
    expect(saved["xl/calcChain.xml"]).toBeUndefined();
    expect(saved["[Content_Types].xml"]).not.toContain("calcChain");
    expect(saved["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });
});

describe("a new sheet", () => {
  it("is read back with all that it has", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    addReport(workbook);
    const made = workbook.active;
    const again = await reopened(workbook);
    const sheet = again.active;
    expect(again.sheets.map((each) => each.name)).toEqual(["Sectorcijfers", "Overzicht 2023"]);
    expect(sheet.name).toBe("Overzicht 2023");
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.tabColor).toBe("#1B3A57");
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet.columnWidths.get(0)).toBe(150);
    expect([...sheet.customProperties]).toEqual([...made.customProperties]);
    expect(cellAt(sheet, "D2")).toMatchObject({
      formula: "=C2/B2",
      value: 0.5428,
      style: { numberFormat: "0.0%", fill: "#EAF1F8" },
    });
    expect(cellAt(sheet, "A1").style).toMatchObject({
      bold: true,
      color: "#1B3A57",
      borders: { bottom: { weight: "medium", color: "#1B3A57" } },
    });
    const withoutIds = (list: readonly object[]) => list.map((each) => ({ ...each, id: "" }));
    expect(withoutIds(sheet.tables)).toEqual(withoutIds(made.tables));
    expect(withoutIds(sheet.conditionalFormats)).toEqual(withoutIds(made.conditionalFormats));
    expect(sheet.charts).toMatchObject([
      {
        name: "Doel en realisatie",
        type: "BarClustered",
        title: { text: "Doel en realisatie" },
        left: 20,
        top: 80,
        width: 360,
        height: 200,
      },
    ]);
    expect(sheet.charts[0]?.series).toMatchObject([
      { name: "Doel", color: "#D7E1EA", gapWidth: 40, overlap: 100, hasDataLabels: false },
      { name: "Realisatie", color: "#2B6CA3", hasDataLabels: true },
    ]);
    expect(sheet.charts[0]?.categoryAxis.reversed).toBe(true);
    expect(sheet.charts[0]?.valueAxis).toMatchObject({ visible: false, minimum: 0, maximum: 1000 });
    expect(sheet.pageLayout).toMatchObject({
      ...made.pageLayout,
      printArea: "$A$1:$H$30",
      titleRows: "$1:$1",
    });
  });

  it("leaves every part that was there as it was, but the list of sheets, styles and which tab is chosen", async () => {
    const before = partsOf(new Uint8Array(sample));
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    addReport(workbook);
    const after = partsOf(await saveFile(workbook));
    const changed = Object.keys(before).filter((each) => after[each] !== before[each]);
    const source = Object.keys(before).find((each) => each.includes("worksheets/sheet")) ?? "";
    expect(changed.sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        source,
      ].sort(),
    );
    expect(after[source]).toBe(before[source]?.replace(' tabSelected="1"', ""));
  });

  it("has its elements in the order in which Excel wants them", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    addReport(workbook);
    workbook.active.merges.push({ top: 20, left: 0, bottom: 20, right: 3 });
    workbook.active.ensureCell(10, 0).hyperlink = { documentReference: "Sectorcijfers!A1" };
    workbook.active.ensureCell(10, 0).value = "bron";
    const parts = partsOf(await saveFile(workbook));
    const xml =
      Object.entries(parts).find(
        ([path, text]) =>
          path.includes("worksheets/sheet") &&
          text.includes("_rels") === false &&
          text.includes("customProperties"),
      )?.[1] ?? "";
    const order = [
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "mergeCells",
      "conditionalFormatting",
      "hyperlinks",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "customProperties",
      "drawing",
      "tableParts",
      "extLst",
    ];
    const places = order.map((name) => xml.search(new RegExp(`<${name}[ >]`)));
    expect(places).not.toContain(-1);
    // The extension list of the sheet is its last; the data bar's rule has one of its own before.
    places[places.length - 1] = xml.lastIndexOf("<extLst");
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(xml.match(/<conditionalFormatting /g)).toHaveLength(2);
  });

  it("has a data bar with the same explicit bounds where Excel draws it from", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    addReport(workbook);
    const xml = Object.values(partsOf(await saveFile(workbook))).join("");
    expect(xml).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="1"/>');
    expect(xml).toContain(
      '<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>',
    );
    expect(xml).not.toContain("autoMin");
  });

  it("has properties as Excel stores them: UTF-16, a content type and a relationship", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    addReport(workbook);
    const parts = partsOf(await saveFile(workbook));
    expect(parts["xl/customProperty1.bin"]?.slice(0, 4)).toBe("o\0v\0");
    expect(parts["[Content_Types].xml"]).toContain(
      '<Override PartName="/xl/customProperty1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>',
    );
  });

  it("has a chart that holds the values it shows, before anything is recalculated", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    addReport(workbook);
    const chart = partsOf(await saveFile(workbook))["xl/charts/chart1.xml"] ?? "";
    expect(chart).toContain("<c:v>Politie</c:v>");
    expect(chart).toContain("<c:formatCode>#,##0.0</c:formatCode>");
    expect(chart).toContain("<c:v>508.5</c:v>");
  });

  it("takes the old one's place and name when that goes, and nothing of the old one is left", async () => {
    const first = await openFile(sample, "voorbeeld.xlsx");
    addReport(first);
    const workbook = await openFile(await saveFile(first), "twee.xlsx");
    const old = workbook.active;
    workbook.deleteSheet(old);
    addReport(workbook);
    workbook.moveSheet(workbook.active, 0);
    const bytes = await saveFile(workbook);
    const parts = Object.keys(partsOf(bytes));
    expect(
      parts.filter((each) => /charts\/chart|drawings\/drawing\d+\.xml$/.test(each)),
    ).toHaveLength(2);
    expect(parts.filter((each) => each.endsWith(".bin"))).toHaveLength(2);
    const again = await openFile(bytes, "drie.xlsx");
    expect(again.sheets.map((each) => each.name)).toEqual(["Overzicht 2023", "Sectorcijfers"]);
    expect(again.active.name).toBe("Overzicht 2023");
    expect(again.sheets[1]?.pageLayout.titleRows).toBe("$1:$1");
    expect(again.sheets[0]?.pageLayout.printArea).toBe("$A$1:$H$30");
  });
});

describe("what the model does not hold", () => {
  it("stays: parts, relationships, attributes and elements that nobody knows", async () => {
    const rows =
      '<row r="1" spans="1:2" x14ac:dyDescent="0.3" xmlns:x14ac="urn:x"><c r="A1"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c></row>';
    const tail =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><legacyDrawing r:id="rId7"/>';
    const extra = {
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>',
      "xl/drawings/vmlDrawing1.vml": "<xml/>",
      "xl/vreemd.bin": "vreemd",
    };
    const workbook = await open(rows, tail, { extra });
    enter(workbook, 2, 0, value("nieuw"));
    workbook.active.customProperties.set("merk", "1");
    const parts = partsOf(await saveFile(workbook));
    const xml = parts["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain(rows.slice(0, rows.indexOf('<row r="5"')));
    expect(xml).toContain('<row r="3"><c r="A3" t="inlineStr">');
    expect(xml).toContain('<dataValidation type="list" sqref="A1">');
    expect(xml.indexOf("<customProperties>")).toBeGreaterThan(xml.indexOf("<pageMargins"));
    expect(xml.indexOf("<customProperties>")).toBeLessThan(xml.indexOf("<legacyDrawing"));
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toBe("<xml/>");
    expect(parts["xl/vreemd.bin"]).toBe("vreemd");
  });

  it("stays when a sheet has another name or place, and names follow their sheet", async () => {
    const names =
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Twee!$A$1:$B$2</definedName></definedNames>';
    const bytes = packageOf(
      fileParts(
        [
          { name: "Een", rows: "" },
          { name: "Twee", rows: "" },
        ],
        { names },
      ),
    );
    const workbook = await openFile(bytes, "map.xlsx");
    const [first, second] = workbook.sheets;
    if (!first || !second) throw new Error("Two sheets were expected.");
    workbook.moveSheet(second, 0);
    workbook.renameSheet(first, "Een & ander");
    const xml = partsOf(await saveFile(workbook))["xl/workbook.xml"] ?? "";
    expect(xml).toContain(
      '<sheet name="Twee" sheetId="2" r:id="rId2"/><sheet name="Een &amp; ander" sheetId="1" r:id="rId1"/>',
    );
    expect(xml).toContain('name="_xlnm._FilterDatabase" localSheetId="0"');
  });
});

describe("a changed header of a table", () => {
  it("changes the table's column too, as Excel repairs a file where they differ", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    enter(workbook, 0, 6, value("Inkoop"));
    const table = partsOf(await saveFile(workbook))["xl/tables/table1.xml"] ?? "";
    expect(table).toContain('<tableColumn id="7" name="Inkoop"/>');
    expect(table).toContain('<tableColumn id="8" name="% incl. SROI"/>');
  });
});

describe("settings of the add-in", () => {
  it("are kept without making the file carry the add-in", async () => {
    const workbook = await openFile(sample, "voorbeeld.xlsx");
    workbook.settings.set("bron", { sheet: "Sectorcijfers", range: "A1:I14" });
    const bytes = await saveFile(workbook);
    expect(Object.keys(partsOf(bytes)).some((each) => each.includes("webextension"))).toBe(false);
    const again = await openFile(bytes, "x.xlsx");
    expect(again.settings.get("bron")).toEqual({ sheet: "Sectorcijfers", range: "A1:I14" });
  });
});

describe("what a custom function gave of Excel's data types", () => {
  it("is saved as the text of an entity and a plain number, its fields as FIELDVALUE", async () => {
    const workbook = new Workbook("Blad1");
    enter(workbook, 0, 0, formula('=BANEN.SECTOR("Politie")'));
    enter(workbook, 0, 1, formula("=A1.[% incl. SROI]"));
    const card = { type: "Entity", text: "Politie", properties: {} } as const;
    workbook.active.ensureCell(0, 0).value = card;
    Object.assign(workbook.active.ensureCell(0, 1), { value: 0.5, valueFormat: "0.0%" });
    const again = await reopened(workbook);
    expect(cellAt(again.sheets[0], "A1")).toMatchObject({ value: "Politie" });
    const field = cellAt(again.sheets[0], "B1");
    expect(field).toMatchObject({ value: 0.5, formula: '=FIELDVALUE(A1,"% incl. SROI")' });
    expect(field?.valueFormat).toBeUndefined();
    const stored = Object.values(partsOf(await saveFile(workbook))).join("");
    expect(stored.includes("<f>_xlfn.FIELDVALUE(A1,")).toBe(true);
  });
});
