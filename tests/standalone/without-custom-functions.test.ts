import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withoutCustomFunctions } from "../../src/standalone/without-custom-functions";
import { rows, smallWorkbook, textParts, type SmallWorkbook } from "./small-workbook";

const OPTIONS = {
  ...{ namespace: "BANEN", id: "472971d0", settings: "banenafspraak." },
  card: { function: "SECTOR", fields: ["Realisatie", "% incl. SROI"] },
};
const SHEET = "xl/worksheets/sheet1.xml";

function copyOf(workbook: SmallWorkbook) {
  const bytes = smallWorkbook(workbook);
  const copy = withoutCustomFunctions(bytes, OPTIONS);
  const [before, after] = [textParts(bytes), textParts(copy.bytes)];
  const cell = (address: string) =>
    new RegExp(`<c r="${address}"[^>]*(?:/>|>.*?</c>)`).exec(after[SHEET] ?? "")?.[0];
  return { copy, before, after, cell };
}

describe("a cell with a custom function becomes its value", () => {
  test.each([
    [
      "a number, with its format",
      '<c r="B1" s="4"><f>_xldudf_BANEN_DOEL("Rijk")</f><v>5637</v></c>',
      '<c r="B1" s="4"><v>5637</v></c>',
    ],
    [
      "text, as the file writes it",
      '<c r="B1" t="str"><f>_xldudf_BANEN_X()</f><v>=A&amp;B &lt;_x000D_</v></c>',
      '<c r="B1" t="inlineStr"><is><t xml:space="preserve">=A&amp;B &lt;_x000D_</t></is></c>',
    ],
    [
      "empty text",
      '<c r="B1" t="str"><f>_xldudf_BANEN_X()</f><v></v></c>',
      '<c r="B1" t="inlineStr"><is><t xml:space="preserve"/></is></c>',
    ],
    [
      "a truth",
      '<c r="B1" t="b"><f>_xldudf_BANEN_DOEL("a")&gt;1</f><v>1</v></c>',
      '<c r="B1" t="b"><v>1</v></c>',
    ],
    [
      "an error, which stays that error",
      '<c r="B1" t="e" vm="2"><f>_xldudf_BANEN_DOEL("x")</f><v>#N/A</v></c>',
      '<c r="B1" t="e"><v>#N/A</v></c>',
    ],
    [
      "a number whose format is in its value, which keeps it",
      '<c r="B1" vm="2"><f>_xldudf_BANEN_REALISATIEPERCENTAGE("Rijk")</f><v>0.8</v></c>',
      '<c r="B1" vm="2"><v>0.8</v></c>',
    ],
    [
      "a card, which older Excels know as #VALUE!",
      '<c r="B1" t="e" vm="2"><f>_xldudf_BANEN_SECTOR("Rijk")</f><v>#VALUE!</v></c>',
      '<c r="B1" t="e" vm="2"><v>#VALUE!</v></c>',
    ],
    [
      "inside a larger formula",
      '<c r="B1"><f>ROUND(1-_xldudf_BANEN_REALISATIEPERCENTAGE(A1,2023),2)</f><v>0.2</v></c>',
      '<c r="B1"><v>0.2</v></c>',
    ],
    [
      "as it was typed without the add-in",
      '<c r="B1"><f>banen.doel("Rijk")</f><v>1</v></c>',
      '<c r="B1"><v>1</v></c>',
    ],
    [
      "with another prefix in front",
      '<c r="B1"><f>_xlfn._xldudf_BANEN_DOEL("Rijk")</f><v>1</v></c>',
      '<c r="B1"><v>1</v></c>',
    ],
    [
      "as CDATA",
      '<c r="B1"><f><![CDATA[_xldudf_BANEN_DOEL("<c>")]]></f><v>1</v></c>',
      '<c r="B1"><v>1</v></c>',
    ],
  ])("%s", (_, given, gives) => {
    const { copy, cell } = copyOf({ sheet: rows(given) });
    expect(cell("B1")).toBe(gives);
    expect(copy).toMatchObject({ replaced: 1, unvalued: [], changed: true });
  });

  test.each([
    '"BANEN.DOEL(1)"&amp;A1',
    "'BANEN.DOEL('!A1",
    "T[BANEN.DOEL(]",
    "MIJNBANEN.DOEL(1)",
    "BANENLIJST(1)",
    "BANEN.totaal+1",
  ])("but not one that only looks so: %s", (formula) => {
    const given = `<c r="B1"><f>${formula}</f><v>1</v></c>`;
    const { copy, before, after } = copyOf({ sheet: rows(given) });
    expect(after).toEqual(before);
    expect(copy).toMatchObject({ replaced: 0, changed: false });
  });

  test("a shared formula in each of its cells, and no other shared formula", () => {
    const { copy, after } = copyOf({
      sheet: rows(
        '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="B1"><f t="shared" ref="B1:B2" si="1">_xldudf_BANEN_DOEL(C1)</f><v>7</v></c>',
        '<c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><f t="shared" si="1"/><v>8</v></c>',
      ),
    });
    expect(copy.replaced).toBe(2);
    expect(after[SHEET]).toContain(
      rows(
        '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="B1"><v>7</v></c>',
        '<c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>8</v></c>',
      ),
    );
  });

  test("a formula that spills, with the cells it fills", () => {
    const { copy, after } = copyOf({
      sheet: rows(
        '<c r="A1" s="1" cm="1" t="str"><f t="array" ref="A1:A2">_xldudf_BANEN_SECTOREN()</f><v>Rijk</v></c>',
        '<c r="A2" s="2" t="str"><v>Politie</v></c>',
      ),
    });
    expect(copy.replaced).toBe(1);
    expect(after[SHEET]).toContain('<c r="A1" s="1" t="inlineStr"><is><t');
    expect(after[SHEET]).toContain('<c r="A2" s="2" t="str"><v>Politie</v></c>');
  });

  test("a formula that reads a field of a card becomes its value with it, one of another card stays", () => {
    const cells = [
      '<c r="A1" t="str"><f>_xldudf_BANEN_SECTOR("Rijk")</f><v>Rijk</v></c>',
      '<c r="B1"><f>_FV(A1,"Realisatie")*2</f><v>9034</v></c>',
      '<c r="C1"><f>_xlfn.FIELDVALUE(A1,"% incl. SROI")</f><v>0.9</v></c>',
      '<c r="D1"><f>_FV(A1,"Price")&amp;"Realisatie"</f><v>7</v></c>',
    ];
    const { copy, cell } = copyOf({ sheet: rows(cells.join("")) });
    expect([cell("B1"), cell("C1")]).toEqual([
      '<c r="B1"><v>9034</v></c>',
      '<c r="C1"><v>0.9</v></c>',
    ]);
    expect(cell("D1")).toBe(cells[3]);
    expect(copy.replaced).toBe(3);
    const [, field = ""] = cells;
    expect(copyOf({ sheet: rows(field) }).copy.changed).toBe(false);
  });

  test("what refers to all that a formula fills (A1#) refers to those cells from then on", () => {
    const anchored = (reference: string) => `_xlfn.ANCHORARRAY(${reference})`;
    const { after, copy } = copyOf({
      sheet: `${rows(
        '<c r="A1" cm="1" t="str"><f t="array" ref="A1:A2">_xldudf_BANEN_SECTOREN()</f><v>Rijk</v></c>',
        '<c r="A2" t="str"><v>Politie</v></c>',
        `<c r="B3"><f>COUNTA(${anchored("A1")})&amp;"ANCHORARRAY(A1)"</f><v>2</v></c>`,
        `<c r="B4" cm="1"><f t="array" ref="B4:B5">${anchored("B9")}</f><v>2</v></c>`,
        `<c r="B6"><f t="shared" ref="B6:B7" si="0">ROWS(${anchored("A1")})</f><v>2</v></c>`,
      )}<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>${anchored("A1")}</xm:f></x14:formula1><xm:sqref>D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst><dataValidations count="1"><dataValidation type="list" sqref="D1"><formula1>${anchored("$A$1")}</formula1></dataValidation></dataValidations>`,
      definedNames: `<definedName name="Lijst">${anchored("'Blad1'!$A$1")}</definedName><definedName name="Ander">${anchored("Blad2!$A$1")}</definedName>`,
    });
    expect(after[SHEET]).toContain('<f>COUNTA(A1:A2)&amp;"ANCHORARRAY(A1)"</f>');
    expect(after[SHEET]).toContain(anchored("B9"));
    // The cells that share it would each refer to other cells.
    expect(after[SHEET]).toContain(`ROWS(${anchored("A1")})`);
    expect(after[SHEET]).toContain("<formula1>$A$1:$A$2</formula1>");
    expect(after[SHEET]).toContain("<x14:formula1><xm:f>A1:A2</xm:f></x14:formula1>");
    expect(after["xl/workbook.xml"]).toContain(
      `<definedName name="Lijst">'Blad1'!$A$1:$A$2</definedName>`,
    );
    expect(after["xl/workbook.xml"]).toContain(anchored("Blad2!$A$1"));
    expect(copy).toMatchObject({ replaced: 1, names: [], rules: [] });
  });

  test("in a part with prefixes, and cells without addresses", () => {
    const bytes = smallWorkbook({
      sheet: "",
      parts: {
        [SHEET]: `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="e"><x:f>BANEN.DOEL(1)</x:f><x:v>#NAME?</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    const copy = withoutCustomFunctions(bytes, OPTIONS);
    expect(copy.unvalued).toEqual([{ sheet: "Blad1", range: "B1" }]);
    expect(textParts(copy.bytes)[SHEET]).toContain(
      '<x:c><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c>',
    );
  });
});

describe("a cell that has no value to become", () => {
  test.each(["#NAME?", "#BUSY!", "#GETTING_DATA"])("shows %s: it is said, and is #N/A", (error) => {
    const { copy, cell, after } = copyOf({
      sheet: rows(`<c r="B1" t="e"><f>_xldudf_BANEN_DOEL("Rijk")</f><v>${error}</v></c>`),
    });
    expect(copy.unvalued).toEqual([{ sheet: "Blad1", range: "B1" }]);
    expect(cell("B1")).toBe('<c r="B1" t="e"><v>#N/A</v></c>');
    // Native formulas that follow from it still hold the error of before.
    expect(after["xl/workbook.xml"]).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test("was never calculated: it is said", () => {
    const { copy } = copyOf({ sheet: rows('<c r="B1"><f>_xldudf_BANEN_DOEL(1)</f></c>') });
    expect(copy.unvalued).toEqual([{ sheet: "Blad1", range: "B1" }]);
  });

  test("of another make is left as it is", () => {
    const given = '<c r="B1" t="e"><f>_xldudf_ANDERS_X(1)</f><v>#NAME?</v></c>';
    expect(copyOf({ sheet: rows(given) }).copy.changed).toBe(false);
  });
});

describe("what else calls custom functions", () => {
  test("defined names say #N/A, cells that use them become values, kept names go", () => {
    const { copy, after, cell } = copyOf({
      sheet: rows(
        '<c r="A1"><f>Tekort*2</f><v>6</v></c><c r="B1"><f>Anders*2</f><v>6</v></c><c r="C1"><f>Dubbel</f><v>6</v></c>',
      ),
      definedNames:
        '<definedName name="Tekort">_xldudf_BANEN_SHORTFALL("Rijk")</definedName><definedName name="Dubbel">Tekort+1</definedName><definedName name="Anders">3</definedName><definedName name="_xldudf_BANEN_DOEL" hidden="1">#NAME?</definedName>',
    });
    expect(copy).toMatchObject({ replaced: 2, names: ["Tekort", "Dubbel"] });
    expect(cell("A1")).toBe('<c r="A1"><v>6</v></c>');
    expect(cell("B1")).toBe('<c r="B1"><f>Anders*2</f><v>6</v></c>');
    expect(after["xl/workbook.xml"]).toContain(
      '<definedNames><definedName name="Tekort">#N/A</definedName><definedName name="Dubbel">#N/A</definedName><definedName name="Anders">3</definedName></definedNames>',
    );
  });

  test("a name is not one because a sheet is called so", () => {
    const given = '<c r="A1"><f>SUM(Doel!A1,1)</f><v>2</v></c>';
    const { cell } = copyOf({
      sheet: rows(`${given}<c r="B1"><f>Doel+1</f><v>2</v></c>`),
      definedNames: '<definedName name="Doel">_xldudf_BANEN_DOEL("Rijk")</definedName>',
    });
    expect([cell("A1"), cell("B1")]).toEqual([given, '<c r="B1"><v>2</v></c>']);
  });

  test("conditional formats and validations are taken away and said, others stay", () => {
    const native =
      '<conditionalFormatting sqref="C1"><cfRule type="expression" priority="2"><formula>C1&gt;1</formula></cfRule></conditionalFormatting>';
    const { copy, after } = copyOf({
      sheet: `${rows('<c r="A1"><v>1</v></c>')}<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>_xldudf_BANEN_DOEL(A1)&gt;1</formula></cfRule></conditionalFormatting>${native}<dataValidations count="2"><dataValidation sqref="B1"><formula1>BANEN.DOEL(A1)</formula1></dataValidation><dataValidation sqref="D1"><formula1>1</formula1></dataValidation></dataValidations><extLst><ext uri="{x}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>BANEN.DOEL(1)&gt;0</xm:f></x14:cfRule><xm:sqref>E1:E3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    });
    expect(copy.rules.map(({ range }) => range)).toEqual(["A1:A9", "E1:E3", "B1"]);
    expect(after[SHEET]).toContain(
      `</sheetData>${native}<dataValidations count="1"><dataValidation sqref="D1"><formula1>1</formula1></dataValidation></dataValidations></worksheet>`,
    );
  });

  test("a table's column fills no new row with one", () => {
    const { after } = copyOf({
      sheet: rows('<c r="A1"><f>_xldudf_BANEN_DOEL(1)</f><v>1</v></c>'),
      table:
        '<tableColumn id="1" name="a"><calculatedColumnFormula>_xldudf_BANEN_DOEL(T[[#This Row],[b]])</calculatedColumnFormula></tableColumn><tableColumn id="2" name="b" totalsRowFunction="custom"><totalsRowFormula>BANEN.DOEL("Totaal")</totalsRowFormula></tableColumn>',
    });
    expect(after["xl/tables/table1.xml"]).toContain(
      '<tableColumn id="1" name="a"></tableColumn><tableColumn id="2" name="b"></tableColumn>',
    );
  });
});

const pane = (rel: string) =>
  `<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${rel}"/></wetp:taskpane>`;
const extension = (id: string, property = "") =>
  `<we:webextension xmlns:we="e" id="{1}"><we:reference id="${id}" version="1.0" store="developer"/><we:properties>${property}</we:properties></we:webextension>`;
const extensionRelation = (id: string, file: string) =>
  `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="${file}"/>`;

function withPanes(second: string): SmallWorkbook {
  const path = "xl/webextensions";
  return {
    sheet: rows('<c r="A1"><v>1</v></c>'),
    packageRelations: `<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="/${path}/taskpanes.xml"/>`,
    contentTypes: ["taskpanes", "webextension1", "webextension2"]
      .map((name) => `<Override PartName="/${path}/${name}.xml" ContentType="x/${name}+xml"/>`)
      .join(""),
    parts: {
      [`${path}/taskpanes.xml`]: `<wetp:taskpanes xmlns:wetp="t">${pane("rId1")}${pane("rId2")}</wetp:taskpanes>`,
      [`${path}/_rels/taskpanes.xml.rels`]: `<Relationships>${extensionRelation("rId1", "webextension1.xml")}${extensionRelation("rId2", "webextension2.xml")}</Relationships>`,
      [`${path}/webextension1.xml`]: extension("472971D0"),
      [`${path}/webextension2.xml`]: second,
    },
  };
}

describe("the add-in's own parts", () => {
  test("go, and those of another add-in stay", () => {
    const { copy, after } = copyOf(withPanes(extension("wa104380862")));
    expect(copy.changed).toBe(true);
    expect(Object.keys(after)).not.toContain("xl/webextensions/webextension1.xml");
    expect(after["xl/webextensions/taskpanes.xml"]).toBe(
      `<wetp:taskpanes xmlns:wetp="t">${pane("rId2")}</wetp:taskpanes>`,
    );
    expect(after["[Content_Types].xml"]).not.toContain("webextension1");
    expect(after["[Content_Types].xml"]).toContain("webextension2");
  });

  test("are known by our settings too; with the last one the list itself goes", () => {
    const ours = extension("wa1", '<we:property name="banenafspraak.source" value="1"/>');
    const { after } = copyOf(withPanes(ours));
    expect(Object.keys(after).filter((path) => path.includes("webextensions"))).toEqual([]);
    expect(after["[Content_Types].xml"]).not.toContain("webextension");
    expect(after["_rels/.rels"]).not.toContain("webextension");
  });
});

describe("the rest of the file", () => {
  test("stays as it was, part by part; only the order of calculation is left to Excel", () => {
    const { before, after } = copyOf({
      sheet: rows('<c r="B1"><f>_xldudf_BANEN_DOEL(1)</f><v>1</v></c>'),
      parts: { "xl/theme/theme1.xml": "<a>é</a>", "docProps/app.xml": "<Properties/>" },
    });
    const touched = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(touched).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      SHEET,
    ]);
    expect(after).not.toHaveProperty(["xl/calcChain.xml"]);
  });

  test("a workbook without custom functions is given back byte for byte", () => {
    const bytes = new Uint8Array(readFileSync("assets/sample/voorbeeld.xlsx"));
    const copy = withoutCustomFunctions(bytes, OPTIONS);
    expect(copy.bytes).toBe(bytes);
    expect(copy).toMatchObject({ changed: false, replaced: 0, unvalued: [], rules: [], names: [] });
  });

  test("what is no workbook throws", () => {
    expect(() => withoutCustomFunctions(new Uint8Array([1, 2, 3]), OPTIONS)).toThrow();
  });
});
