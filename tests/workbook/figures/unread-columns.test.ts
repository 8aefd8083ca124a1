import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

const saidOf = (...rows: CellValue[][]): unknown[] =>
  (findSources([sheet(rows, { name: "2023" })])[0]?.findings ?? []).map((found) => [
    found.code,
    found.severity,
    found.origin.kind === "cell" ? found.origin.cell : null,
  ]);

describe("a column that speaks of figures and is not understood", () => {
  it("is said, and warned of where it leaves the table without a realisation", () => {
    expect(saidOf(["Sector", "Doel", "Realisatie incl. SROI"], ["Defensie", 822, 744.3])).toEqual([
      ["column-unread", "warning", "C1"],
    ]);
    expect(
      saidOf(
        ["Sector", "Doel", "Realisatie", "Realisatie gecorrigeerd"],
        ["Politie", 713, 387, "370 fta"],
      ),
    ).toEqual([["column-unread", "note", "D1"]]);
  });

  it("is said of a table on its side", () => {
    expect(
      saidOf(
        ["", "Politie", "Defensie"],
        ["Doel", 713, 822],
        ["Realisatie", 387, 508.5],
        ["Realisatie t/m Q3", 300, 400],
      ),
    ).toEqual([["column-unread", "note", "A4"]]);
  });

  it("is said of a percentage behind several years that does not say of which it is", () => {
    const headers = ["Sector", "Doel 2022", "Realisatie 2022", "Doel 2023", "Realisatie 2023", "%"];
    const rows = [headers, ["Rijk", 100, 90, 100, 80, 0.8], ["Politie", 20, 10, 20, 15, 0.75]];
    const [source] = findSources([sheet(rows, { name: "Cijfers" })]);
    expect(source?.figures.map(({ year }) => year)).toEqual([2022, 2023, 2022, 2023]);
    expect(source?.findings).toMatchObject([
      { code: "column-unread", severity: "note", origin: { cell: "F1" }, text: "%" },
    ]);
  });

  it("is not said of texts, dates and what does not concern the figures", () => {
    const rows = [
      ["Sector", "Doel", "Realisatie", "Toelichting bij realisatie", "Datum realisatie", "Fte"],
      ["Politie", 713, 387, "voorlopig", 45291, 65000],
    ];
    const formats = ["General", "General", "General", "General", "d-m-yyyy", "General"];
    const given = { name: "2023", numberFormats: [formats, formats] };
    expect(findSources([sheet(rows, given)])[0]?.findings).toEqual([]);
  });
});
