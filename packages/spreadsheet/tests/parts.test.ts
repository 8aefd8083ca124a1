import { describe, expect, it } from "vitest";
import { attribute } from "spreadsheet/xml";
import {
  Package,
  reachableParts,
  relationId,
  removeUnreachable,
  resolveTarget,
  STRICT,
  TRANSITIONAL,
  workbookPart,
  type Dialect,
} from "spreadsheet/parts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const SHEET_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A package whose workbook stands where no one expects it, with prefixes and single quotes. */
function strange({ main, relations }: Dialect): Package {
  return Package.of({
    "[Content_Types].xml": `<ct:Types xmlns:ct='${TYPES}'><ct:Default Extension="xml" ContentType="${SHEET_MAIN}"/><ct:Override PartName="/Map 1/Blad.xml" ContentType="sheet"/></ct:Types>`,
    "_rels/.rels": `<r:Relationships xmlns:r='${RELATIONSHIPS}'><r:Relationship Target='Boek.xml' Type='${relations}/officeDocument' Id='a'/></r:Relationships>`,
    "Boek.xml": `<x:workbook xmlns:x='${main}' xmlns:q='${relations}'><x:sheets><x:sheet sheetId='7' q:id='s>1' name='Eén &amp; twee'/><x:sheet name="Weg" sheetId="8" q:id="nergens"/></x:sheets></x:workbook>`,
    "_rels/Boek.xml.rels": `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="s>1" Type="${relations}/worksheet" Target="Map%201/Blad.xml"/><Relationship Id="web" Type="${relations}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
    "Map 1/Blad.xml": `<x:worksheet xmlns:x='${main}'/>`,
    "los.xml": "<los/>",
  });
}

describe("the parts of a workbook", () => {
  it.each([
    ["as all write it", TRANSITIONAL],
    ["strict", STRICT],
  ])("are found by what leads to them, never by name or prefix: %s", (_, dialect) => {
    const pack = strange(dialect);
    const workbook = workbookPart(pack);
    expect(pack.dialect).toBe(dialect);
    expect([workbook?.path, workbook?.contentType]).toEqual(["Boek.xml", SHEET_MAIN]);
    expect(workbook?.sheets.map(({ name, kind, path }) => [name, kind, path])).toEqual([
      ["Eén & twee", "worksheet", "Map 1/Blad.xml"],
      ["Weg", "", null],
    ]);
    expect(workbook?.sheets[0] && relationId(workbook.sheets[0].element)).toBe("s>1");
    expect(pack.contentType("map 1/blad.xml")).toBe("sheet");
  });

  it("a new one is led to, declared, and found again, in the dialect of the package", () => {
    const pack = strange(STRICT);
    const path = pack.freePath("xl/tables/table", ".xml");
    pack.writeText(path, "<table/>");
    pack.declare(path, "table");
    const id = pack.relate("Map 1/Blad.xml", "table", path);
    expect(pack.relationships("Map 1/Blad.xml")).toEqual([
      { id, kind: "table", type: `${STRICT.relations}/table`, target: path, isExternal: false },
    ]);
    expect([pack.contentType(path), pack.freePath("xl/tables/table", ".xml")]).toEqual([
      "table",
      "xl/tables/table2.xml",
    ]);
    expect(reachableParts(pack)).toEqual(new Set(["Boek.xml", "Map 1/Blad.xml", path]));
  });

  it("an address outside is no part, and stays as it is", () => {
    const pack = strange(TRANSITIONAL);
    const id = pack.relate("Boek.xml", "hyperlink", "https://example.org/?a=1&b=<2>", true);
    expect(pack.relationships("Boek.xml").find((each) => each.id === id)).toMatchObject({
      target: "https://example.org/?a=1&b=<2>",
      isExternal: true,
    });
  });

  it("what only a part that is gone led to goes too; what nothing led to stays", () => {
    const before = strange(TRANSITIONAL);
    const pack = before.copy();
    pack.unrelate("Boek.xml", ({ kind }) => kind === "worksheet");
    removeUnreachable(pack, before);
    expect(pack.paths.filter((path) => !path.endsWith(".rels"))).toEqual([
      "[Content_Types].xml",
      "Boek.xml",
      "los.xml",
    ]);
    expect(
      pack.xml("[Content_Types].xml")?.children.map((each) => attribute(each, "PartName")),
    ).toEqual([undefined]);
  });

  it("is the same bytes when nothing changed, also when parts were opened and saved", () => {
    const bytes = strange(TRANSITIONAL).toBytes();
    const pack = Package.open(bytes);
    pack.edit("Boek.xml").save();
    pack.declare("Map 1/Blad.xml", "sheet");
    pack.unrelate("Boek.xml", () => false);
    expect(pack.toBytes()).toEqual(bytes);
  });

  it.each([
    ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
    ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
    ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
    ["", "./xl/workbook.xml", "xl/workbook.xml"],
  ])("from %j, %j leads to %j", (from, target, path) => {
    expect(resolveTarget(from, target)).toBe(path);
  });
});
