import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutCustomFunctions } from "../../src/standalone/without-custom-functions";
import { rows, smallWorkbook, textParts } from "./small-workbook";

const OPTIONS = {
  ...{ namespace: "BANEN", id: "472971d0", settings: "banenafspraak." },
  card: { function: "SECTOR", fields: ["Realisatie"] },
};
const SHEET = "xl/worksheets/sheet1.xml";

function frozen(sheet: string) {
  const bytes = smallWorkbook({ sheet });
  const copy = withoutCustomFunctions(bytes, OPTIONS);
  return { before: textParts(bytes)[SHEET], after: textParts(copy.bytes)[SHEET] ?? "", copy };
}
const cellsIn = (xml: string) => xml.match(/<c (?:[^>]*\/>|.*?<\/c>)/gs) ?? [];

/** A cell by its address, and what becomes of it. */
type Kind = readonly [string, (address: string) => string, (address: string) => string];
const same = (name: string, cell: (address: string) => string): Kind => [name, cell, cell];
const KINDS: readonly Kind[] = [
  same("a number", (r) => `<c r="${r}"><v>5</v></c>`),
  same("a shared text", (r) => `<c r="${r}" t="s"><v>0</v></c>`),
  same("a text that says f", (r) => `<c r="${r}" t="inlineStr"><is><t>af &lt;f</t></is></c>`),
  same("a formula of Excel's own", (r) => `<c r="${r}"><f>SUM(1,2)</f><v>3</v></c>`),
  same("a formula that names us in a text", (r) => `<c r="${r}"><f>"BANEN.DOEL()"</f><v>1</v></c>`),
  same("an error", (r) => `<c r="${r}" t="e"><v>#N/A</v></c>`),
  same("an error that waits", (r) => `<c r="${r}" t="e"><v>#BUSY!</v></c>`),
  same("nothing but looks", (r) => `<c r="${r}" s="3"/>`),
  [
    "a custom function",
    (r) => `<c r="${r}" s="2"><f>_xldudf_BANEN_DOEL("Rijk")</f><v>5637</v></c>`,
    (r) => `<c r="${r}" s="2"><v>5637</v></c>`,
  ],
  [
    "a custom function without a value",
    (r) => `<c r="${r}"><f>_xldudf_BANEN_DOEL("Rijk")</f></c>`,
    (r) => `<c r="${r}" t="e"><v>#N/A</v></c>`,
  ],
  [
    "a custom function that shows #NAME?",
    (r) => `<c r="${r}" t="e"><f>_xldudf_BANEN_DOEL("Rijk")</f><v>#NAME?</v></c>`,
    (r) => `<c r="${r}" t="e"><v>#N/A</v></c>`,
  ],
];

describe("the cells of a copy without the add-in", () => {
  test("are each what they would be alone, whatever stands beside them", () => {
    const row = fc.array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (given) => {
        const written = (which: 1 | 2) =>
          given.map((line, down) =>
            line.map((kind, at) => kind[which](`${"ABCDEF"[at]}${down + 1}`)),
          );
        const { after, copy } = frozen(rows(...written(1).map((line) => line.join(""))));
        expect(cellsIn(after)).toEqual(written(2).flat());
        const [all, custom] = [given.flat(), "a custom function"];
        expect(copy.replaced).toBe(all.filter(([name]) => name.startsWith(custom)).length);
        const empty = all.filter(([name]) => name.startsWith(`${custom} `));
        expect(copy.unvalued).toHaveLength(empty.length);
      }),
      { seed: 34352, numRuns: 300 },
    );
  });

  test("of a filled area are values, and those that wait inside it hold #N/A", () => {
    const formula = '<f t="array" ref="B2:C3">_xldudf_BANEN_SECTOREN()</f>';
    const cell = (r: string, text: string) => `<c r="${r}" t="e"><v>${text}</v></c>`;
    const { after, copy } = frozen(
      rows(
        cell("B1", "#BUSY!"),
        `${cell("A2", "#BUSY!")}<c r="B2" cm="1">${formula}<v>1</v></c>${cell("C2", "#BUSY!")}${cell("D2", "#BUSY!")}`,
        `${cell("B3", "#N/A")}<c r="C3"><v>4</v></c>`,
        cell("C4", "#BUSY!"),
      ),
    );
    expect(cellsIn(after)).toEqual([
      cell("B1", "#BUSY!"),
      cell("A2", "#BUSY!"),
      '<c r="B2"><v>1</v></c>',
      cell("C2", "#N/A"),
      cell("D2", "#BUSY!"),
      cell("B3", "#N/A"),
      '<c r="C3"><v>4</v></c>',
      cell("C4", "#BUSY!"),
    ]);
    expect(copy.unvalued).toEqual([{ sheet: "Blad1", range: "C2" }]);
  });

  test("are values also where the area that they fill is written wrongly", () => {
    for (const ref of ["B2:x", "x:C3", "", "B2:"]) {
      const formula = `<f t="array" ref="${ref}">_xldudf_BANEN_SECTOREN()</f>`;
      const { after } = frozen(
        rows(`<c r="A1">${formula}<v>1</v></c><c r="C1" t="e"><v>#BUSY!</v></c>`),
      );
      expect(cellsIn(after)).toEqual([
        '<c r="A1"><v>1</v></c>',
        '<c r="C1" t="e"><v>#BUSY!</v></c>',
      ]);
    }
  });

  test("are named by their own place, also beyond column Z and where a writer leaves places out", () => {
    const empty = (r: string) => `<c${r}><f>_xldudf_BANEN_DOEL("a")</f></c>`;
    const placed = ["Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"].map((each) => `${each}7`);
    const sheet = `<sheetData><row r="7">${placed.map((r) => empty(` r="${r}"`)).join("")}</row><row>${empty("")}<c><v>1</v></c>${empty("")}</row></sheetData>`;
    const { copy } = frozen(sheet);
    expect(copy.unvalued).toEqual(
      [...placed, "A8", "C8"].map((range) => ({ sheet: "Blad1", range })),
    );
  });

  test("of a formula that several share are values in each of them", () => {
    const { after, copy } = frozen(
      rows(
        '<c r="A1"><f t="shared" si="0" ref="A1:A3">_xldudf_BANEN_DOEL(B1)</f><v>1</v></c>',
        '<c r="A2"><f t="shared" si="0"/><v>2</v></c>',
        '<c r="A3"><f t="shared" si="1"/><v>3</v></c>',
      ),
    );
    expect(cellsIn(after)).toEqual([
      '<c r="A1"><v>1</v></c>',
      '<c r="A2"><v>2</v></c>',
      '<c r="A3"><f t="shared" si="1"/><v>3</v></c>',
    ]);
    expect(copy.replaced).toBe(2);
  });

  test("stay as they are, and so does the file, where no function of ours is", () => {
    const { before, after, copy } = frozen(rows('<c r="A1"><f>SUM(1)</f><v>1</v></c>'));
    expect(after).toBe(before);
    expect(copy).toMatchObject({ replaced: 0, unvalued: [], changed: false });
  });
});
