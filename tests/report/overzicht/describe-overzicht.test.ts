import { describe, expect, test } from "vitest";
import { report as englishIn } from "../../../src/locale/en/report";
import { report as dutchIn } from "../../../src/locale/nl/report";
import { describeOverzicht } from "../../../src/report/overzicht/describe-overzicht";
import type { ReportSource } from "../../../src/report/source/report-source";
import { letterSource, sourceOf } from "../letter-source";
import { dressText } from "../dress-text";
import { cellAt, cellsByAddress, formulaAt, formulaText, sheetText } from "../sheet-text";

const [nl, en] = [dutchIn(null), englishIn(null)];

const moment = new Date(2026, 10, 23, 14, 5);
const overzicht = (source: ReportSource = letterSource(), report = nl) =>
  describeOverzicht({ source, year: 2023, language: { report }, moment });

describe("the Overzicht of the letter's figures", () => {
  const kept = (what: string) => `../__snapshots__/letter/overzicht.${what}.txt`;

  test.each([
    ["Dutch", "nl", nl],
    ["English", "en", en],
  ])("reads as it always did, in %s", async (_, tag, report) => {
    await expect(sheetText(overzicht(letterSource(), report))).toMatchFileSnapshot(kept(tag));
  });

  test("has the formulas it always had", async () => {
    await expect(formulaText(overzicht())).toMatchFileSnapshot(kept("formulas"));
  });

  test("looks and prints as it always did", async () => {
    await expect(dressText(overzicht())).toMatchFileSnapshot(kept("dress"));
  });

  test("gives the totals of the letter: 31.781,3 and 17.380 and 54,7%", () => {
    expect(["A22", "C22", "D22"].map((cell) => cellAt(overzicht(), cell))).toEqual([
      "Totaal sectoren",
      31781.3,
      17380,
    ]);
    expect(cellAt(overzicht(), "E22")).toBeCloseTo(0.547, 3);
  });

  test("gives the shortfall both net and without offsetting", () => {
    expect([cellAt(overzicht(), "H22"), cellAt(overzicht(), "H23")]).toEqual([14401.3, 15471.3]);
  });

  test("every number in the table is a native formula, none of ours", () => {
    for (const [address, cell] of cellsByAddress(overzicht())) {
      expect(cell.kind, address).not.toBe("number");
      if (cell.kind === "formula") expect(cell.formula).not.toMatch(/BANEN\./);
    }
  });
});

describe("the Overzicht of other sources", () => {
  test("shows the change on the year before only where the source has it", () => {
    const rows = [
      ["Politie", "2022", "700", "426"],
      ["Politie", "2023", "713", "387"],
    ];
    const both = overzicht(sourceOf(rows));
    expect([cellAt(both, "K4"), cellAt(both, "K6")]).toEqual(["t.o.v. 2022", -39]);
    expect(cellAt(overzicht(sourceOf(rows.slice(1))), "K4")).toBeNull();
  });

  test("a remark without a space, however long, is broken over the lines", () => {
    const row = ["Politie", "2023", "713", "387", "", "", "", "", "y".repeat(2000)];
    const cells = overzicht(sourceOf([row])).blocks;
    expect(JSON.stringify(cells).match(/y/gi)?.length).toBeGreaterThanOrEqual(2000);
  });

  test("a sector that the source gives for other years only has a line of dashes", () => {
    const rows = [
      ["Politie", "2023", "713", "387"],
      ["Rijk", "2022", "5637", "4517"],
    ];
    const sheet = overzicht(sourceOf(rows));
    expect(["A6", "C6", "D6"].map((cell) => cellAt(sheet, cell))).toEqual(["Rijk", "–", "–"]);
    expect(cellAt(sheet, "A1")).toContain("niet compleet");
  });

  test("a sector of the workbook's own stands apart, in no group of the letter", () => {
    const other = overzicht(
      sourceOf([
        ["Politie", "2023", "10", "5"],
        ["Zorg", "2023", "4", "4"],
      ]),
    );
    expect(["A5", "A8", "A9"].map((cell) => cellAt(other, cell))).toEqual([
      "Overheid",
      "Overige sectoren",
      "Zorg",
    ]);
  });

  test("a missing figure makes the total incomplete, never less", () => {
    const rows = [
      ["Politie", "2023", "713", ""],
      ["Gemeenten", "2023", "5250", "6320"],
    ];
    const missing = overzicht(sourceOf(rows));
    expect([cellAt(missing, "A8"), cellAt(missing, "C8"), cellAt(missing, "D8")]).toEqual([
      "Totaal sectoren (niet compleet)",
      5963,
      "–",
    ]);
    expect(cellAt(missing, "A1")).toMatch(/niet compleet$/);
  });

  test("a sector named twice counts once, and its note says so", () => {
    const twice = overzicht(
      sourceOf([
        ["Politie", "2023", "10", "5"],
        ["Politie", "2023", "11", "6"],
      ]),
    );
    expect(cellAt(twice, "C7")).toBe(10);
    expect(sheetText(twice)).toMatch(/Politie\. Staat meer dan eens in de bron/);
  });

  test("labels follow the source cell, so that text of the workbook is never read as a formula", () => {
    const evil = overzicht(sourceOf([['=1+1"&A1', "2023", "10", "5"]]));
    expect(formulaAt(evil, "A6")).toBe("=Sectorcijfers!A2");
    for (const cell of cellsByAddress(evil).values())
      if (cell.kind === "formula") expect(cell.formula).not.toContain("1+1");
  });

  test("without figures for the year it is a wrong call", () => {
    expect(() => overzicht(sourceOf([]))).toThrow(RangeError);
  });

  test.each([3, 40])("%s sectors print on one page", (count) => {
    const rows = Array.from({ length: count }, (_, index) => [`Sector ${index}`, "2023", "9", "3"]);
    expect(overzicht(sourceOf(rows)).print.onePage).toBe(true);
  });
});
