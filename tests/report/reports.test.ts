import { describe, expect, test } from "vitest";
import { barriersIn } from "../../src/report/description/barriers-in";
import type { ReportInput } from "../../src/report/source/report-input";
import type { ReportSource } from "../../src/report/source/report-source";
import { describeReports, REPORT_KINDS } from "../../src/report/describe-reports";
import type { SheetDescription } from "../../src/report/description/sheet-description";
import { cutOff } from "./cut-off";
import { dressText } from "./dress-text";
import { letterSource, sourceOf } from "./letter-source";
import { inputOf } from "./report-input";
import { severalYears } from "./several-years";
import { cellsByAddress, formulaText, sheetText } from "./sheet-text";

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    index % 7 === 0 ? `Zelfstandig bestuursorgaan met een lange naam ${index}` : `Sector ${index}`,
    "2023",
    `${100 + index},5`,
    index === 5 ? "" : `${Math.round((100 + index) * ([1.2, 0, 0.5][index % 3] ?? 1))}`,
  ]);

const SOURCES: Readonly<Record<string, () => ReportSource>> = {
  "the letter's figures": letterSource,
  "several years": severalYears,
  "three sectors": () => sourceOf(rowsOf(3)),
  "names as long as they come": () =>
    sourceOf([
      ["Zelfstandige bestuursorganen en agentschappen van het Rijk", "2023", "120,4", "0"],
      ["Gemeenten", "2023", "5.250", "6.300"],
      ["Politie", "2023", "713", ""],
    ]),
  "40 sectors": () => sourceOf(rowsOf(40)),
  "one sector without a year": () => sourceOf([["Politie", "", "713", "387"]]),
  "no figures but names": () =>
    sourceOf([
      ["Politie", "2023", "", ""],
      ["Defensie", "2023", "", ""],
    ]),
  "text that looks like a formula": () =>
    sourceOf([
      ['=1+1"&A1', "2023", "10", "5"],
      ["@SUM('x')", "2023", "10", "20"],
    ]),
};

const sheetsOf = (source: ReportSource, given: Parameters<typeof inputOf>[1] = {}) =>
  describeReports(REPORT_KINDS, inputOf(source, given));

const formulasOf = (sheet: SheetDescription): string[] =>
  [...cellsByAddress(sheet).values()].flatMap((cell) =>
    cell.kind === "formula" ? [cell.formula] : [],
  );

test("Meerjaren ends with the newest realisation: a year with targets only has nothing to show", () => {
  const source = severalYears();
  const ahead = source.figures
    .filter(({ year }) => year === 2023)
    .map((figure) => ({ ...figure, year: 2025, realised: null, statedRate: null }));
  const textOf = (figures: ReportSource["figures"]) =>
    describeReports(["meerjaren"], inputOf({ ...source, figures })).map(sheetText);
  expect(textOf([...source.figures, ...ahead])).toEqual(textOf(source.figures));
});

describe.each(Object.entries(SOURCES))("all sheets of %s", (_, source) => {
  test.each(["nl-NL", "en-US"] as const)("have no barrier for any reader (%s)", (tag) => {
    for (const sheet of sheetsOf(source(), { tag }))
      expect(barriersIn(sheet), sheet.name).toEqual([]);
  });

  test.each(["nl-NL", "en-US"] as const)("cut no name or sentence off (%s)", (tag) => {
    for (const sheet of sheetsOf(source(), { tag })) expect(cutOff(sheet), sheet.name).toEqual([]);
  });

  test("have names and marks of their own, of a length that Excel takes", () => {
    const sheets = sheetsOf(source());
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
    expect(new Set(sheets.map(({ mark }) => mark.kind)).size).toBe(sheets.length);
    for (const { name } of sheets) expect(name).toMatch(/^[^/\\?*:[\]]{1,31}$/);
    const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    expect(new Set(tables).size).toBe(tables.length);
    for (const table of tables) expect(table).toMatch(/^\p{L}[\p{L}\p{N}_]*$/u);
  });

  test("hold native formulas alone, short enough for Excel", () => {
    for (const formula of sheetsOf(source()).flatMap(formulasOf)) {
      expect(formula).not.toMatch(/BANEN/);
      expect(formula.length).toBeLessThan(8192);
      expect(formula).not.toMatch(/undefined|NaN|null/);
    }
  });

  test("show the same as values alone, without a formula but the links", () => {
    const [followed, values] = [sheetsOf(source()), sheetsOf(source(), { valuesOnly: true })];
    values.forEach((sheet, index) => {
      expect(formulasOf(sheet)).toEqual([]);
      expect(sheetText(sheet)).toBe(sheetText(followed[index] ?? sheet));
    });
  });

  test("write no cell twice", () => {
    for (const { name, blocks } of sheetsOf(source())) {
      const written = blocks.flatMap(({ top, left, rows }) =>
        rows.flatMap((row, down) => row.map((__, across) => `${top + down},${left + across}`)),
      );
      expect(new Set(written).size, name).toBe(written.length);
    }
  });
});

describe("the sheets of several years, with gaps", () => {
  const kept = (sheet: SheetDescription, what: string) =>
    `__snapshots__/several-years/${sheet.mark.kind.replace(" ", "-")}.${what}.txt`;

  test.each(["nl-NL", "en-US"] as const)("read as they always did (%s)", async (tag) => {
    for (const sheet of sheetsOf(severalYears(), { tag, sector: "politie" }))
      await expect(sheetText(sheet)).toMatchFileSnapshot(kept(sheet, tag.slice(0, 2)));
  });

  test("have the formulas they always had", async () => {
    for (const sheet of sheetsOf(severalYears()))
      await expect(formulaText(sheet)).toMatchFileSnapshot(kept(sheet, "formulas"));
  });

  test("look and print as they always did", async () => {
    for (const sheet of sheetsOf(severalYears()))
      await expect(dressText(sheet)).toMatchFileSnapshot(kept(sheet, "dress"));
  });
});

describe("asking for sheets", () => {
  const names = (kinds: Parameters<typeof describeReports>[0], input: ReportInput) =>
    describeReports(kinds, input).map(({ name }) => name);

  test("gives those, in the order of the sheets, and contents only with all of them", () => {
    expect(names(["controle", "tekort"], inputOf())).toEqual(["Tekort 2023", "Controle"]);
    expect(names(REPORT_KINDS, inputOf())).toEqual([
      ...["Inhoud", "Overzicht 2023", "Tekort 2023", "Meerjaren"],
      ...["Sectorblad Primair onderwijs", "Controle"],
    ]);
  });

  test("a sector or year that the source does not have is a wrong call", () => {
    expect(() => names(["sectorblad"], inputOf(letterSource(), { sector: "kappers" }))).toThrow(
      RangeError,
    );
    expect(() => names(["tekort"], inputOf(letterSource(), { year: 2019 }))).toThrow(RangeError);
  });
});
