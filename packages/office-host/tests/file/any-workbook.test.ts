import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { Package } from "spreadsheet/parts";
import { describe, expect, it } from "vitest";
import { openFile, saveFile } from "../../src/file";
import { addReport } from "./add-report";
import { fileParts, packageOf } from "./workbooks";

const text = fc
  .string({ unit: fc.constantFrom(..."aZ é€0=+-'\"<>&\n\t".split("")), maxLength: 10 })
  .map((each) => each.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** What a cell may hold, as one writer or another writes it. */
const content = fc.oneof(
  number.map((value) => `><v>${value}</v></c>`),
  text.map((each) => ` t="inlineStr"><is><t xml:space="preserve">${each}</t></is></c>`),
  text.map((each) => ` t='inlineStr' ><is ><r><t>${each}</t></r><r><t>x</t></r></is></c>`),
  text.map((each) => ` t="str"><f>T(&quot;a&quot;)</f><v>${each}</v></c>`),
  fc.constantFrom("0", "1").map((value) => ` t="b"><v>${value}</v></c>`),
  fc.constantFrom("#N/A", "#VALUE!", "#REF!").map((each) => ` t="e"><v>${each}</v></c>`),
  fc
    .constantFrom("A1*2", "SUM(A1:B9)", "NOW()", "Andere!A1", "UNKNOWN(1)", "A:A*2", "[1]Blad!A1")
    .chain((formula) => number.map((value) => `><f>${formula}</f><v>${value}</v></c>`)),
  fc.constantFrom(
    "/>",
    " s='1'/>",
    " vm='7' foo:bar='2' xmlns:foo='urn:x'/>",
    "><!-- niets --></c>",
  ),
);

const rows = fc
  .array(fc.array(fc.option(content), { maxLength: 5 }), { maxLength: 6 })
  .map((lines) =>
    lines
      .map((cells, row) => {
        const made = cells.map((each, column) =>
          each === null ? "" : `<c r="${String.fromCharCode(65 + column)}${row + 1}"${each}`,
        );
        return `<row spans='1:9' r="${row + 1}" >${made.join("\n")}</row>`;
      })
      .join("<!-- rij -->"),
  );

const tail = fc.constantFrom(
  "",
  `<pageMargins left="0.7" right='0.7' top="1" bottom="1" header="0" footer="0"/>`,
  `<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><extLst><ext uri="{1}"><x:y xmlns:x="urn:y"/></ext></extLst>`,
);

/** The bytes of a workbook, packed with or without compression. */
const workbook = fc
  .record({
    sheets: fc.array(fc.record({ rows, tail }), { minLength: 1, maxLength: 3 }),
    names: fc.constantFrom(
      "",
      "<definedNames><definedName name='x'>1</definedName></definedNames>",
    ),
    level: fc.constantFrom(0, 6, 9),
    extra: fc.constantFrom({}, { "customXml/item1.xml": "<?xml version='1.0'?><a>é</a>" }),
  })
  .map(({ sheets, names, level, extra }) => {
    const named = sheets.map((each, index) => ({
      name: index === 0 ? "Bron" : `Blad${index}`,
      ...each,
    }));
    const parts = fileParts(named, { names, extra });
    const bytes = Object.entries(parts).map(([path, each]) => [path, strToU8(each)] as const);
    return zipSync(Object.fromEntries(bytes), { level: level as 0 | 6 | 9 });
  });

const isOfFile = (path: string) =>
  !/^(?:xl\/workbook\.xml|xl\/styles\.xml|\[Content_Types\].*|.*\.rels)$/.test(path);

describe("any workbook", () => {
  it("is the same file, to the byte, when it is opened and saved", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (bytes) => {
        expect(await saveFile(await openFile(bytes, "map.xlsx"))).toEqual(bytes);
      }),
      { numRuns: 200, seed: 15 },
    );
  });

  it("with an Overzicht added has every sheet and part that it had, to the byte", async () => {
    await fc.assert(
      fc.asyncProperty(workbook, async (bytes) => {
        const opened = await openFile(bytes, "map.xlsx");
        const front = opened.active;
        addReport(opened, "Bron");
        opened.activate(front);
        const [before, after] = [Package.open(bytes), Package.open(await saveFile(opened))];
        for (const path of before.paths.filter(isOfFile))
          expect({ path, bytes: after.read(path) }).toEqual({ path, bytes: before.read(path) });
      }),
      { numRuns: 150, seed: 15 },
    );
  });
});

describe("a workbook in Strict Open XML", () => {
  const strict = (parts: Record<string, string>) =>
    packageOf(
      Object.fromEntries(
        Object.entries(parts).map(([path, each]) => [
          path,
          each
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            ),
        ]),
      ),
    );

  it("is read, and stays strict when a sheet is added", async () => {
    const bytes = strict(
      fileParts([{ name: "Bron", rows: `<row r="1"><c r="A1"><v>5</v></c></row>` }]),
    );
    const opened = await openFile(bytes, "strikt.xlsx");
    expect(opened.active.value(0, 0)).toBe(5);
    expect(await saveFile(opened)).toEqual(bytes);
    addReport(opened, "Bron");
    const saved = Package.open(await saveFile(opened));
    for (const path of saved.paths.filter((each) =>
      /^xl\/(?:worksheets|tables|charts|drawings)\/[^/]+\.xml$|^xl\/(?:workbook|styles)\.xml$/.test(
        each,
      ),
    )) {
      const xml = new TextDecoder().decode(saved.read(path));
      expect({
        path,
        transitional:
          /schemas\.openxmlformats\.org\/(?:spreadsheetml|drawingml|officeDocument)/.test(xml),
      }).toEqual({ path, transitional: false });
    }
    for (const path of saved.paths.filter((each) => each.endsWith(".rels"))) {
      const xml = new TextDecoder().decode(saved.read(path));
      expect({
        path,
        found: /Type="http:\/\/schemas\.openxmlformats\.org\/officeDocument/.exec(xml)?.[0],
      }).toEqual({ path, found: undefined });
    }
    expect(
      (await openFile(await saveFile(opened), "weer.xlsx")).sheets.map(({ name }) => name),
    ).toEqual(["Bron", "Overzicht 2023"]);
  });
});
