import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

const figuresOf = (rows: readonly (readonly CellValue[])[]) =>
  findSources([sheet(rows)])[0]?.figures.map(({ sector, year, target, realised }) => [
    ...[sector, year, target?.value, realised?.value],
  ]);

describe("the year in a table's corner", () => {
  it("is that of its figures, as a number, as text and behind a word", () => {
    for (const corner of [2023, "2023", "Sectoren 2023"])
      expect(
        figuresOf([
          [corner, "Doel", "Realisatie"],
          ["Rijk", 100, 90],
          ["Hbo", 20, 10],
        ]),
      ).toEqual([
        ["rijksoverheid", 2023, 100, 90],
        ["hbo", 2023, 20, 10],
      ]);
  });

  it("is that of a table with its sectors side by side", () => {
    expect(
      figuresOf([
        [2023, "Rijk", "Hbo"],
        ["Doel", 100, 20],
        ["Realisatie", 90, 10],
      ]),
    ).toEqual([
      ["rijksoverheid", 2023, 100, 90],
      ["hbo", 2023, 20, 10],
    ]);
  });

  it("goes before that of a title, and leaves each of two tables its own", () => {
    const below = [
      ["", "", ""],
      [2022, "Doel", "Realisatie"],
      ["Rijk", 99, 89],
    ];
    const title = ["Banenafspraak, rapportage 2024", "", ""];
    expect(figuresOf([title, [2023, "Doel", "Realisatie"], ["Rijk", 100, 90], ...below])).toEqual([
      ["rijksoverheid", 2023, 100, 90],
      ["rijksoverheid", 2022, 99, 89],
    ]);
  });
});

describe("organisations below the figures of their sector", () => {
  const HEADERS = ["Organisatie", "Doel", "Realisatie"];

  it("are its own where they add up to them, and do not count beside it", () => {
    const rows = [
      ["Waterschappen", 45, 25],
      ["Aa en Maas", 20, 10],
      ["Rijnland", 25, 15],
      ["Gemeenten", 31, 31],
      ["Almere", 11, 11],
      ["Utrecht", 20, 20],
    ];
    expect(figuresOf([HEADERS, ...rows])).toEqual([
      ["waterschappen", null, 45, 25],
      ["gemeenten", null, 31, 31],
    ]);
  });

  it("may be one of a sector, where those of another are more", () => {
    const rows = [
      ["Waterschappen", 45, 25],
      ["Aa en Maas", 20, 10],
      ["Rijnland", 25, 15],
      ["Gemeenten", 31, 31],
      ["Almere", 31, 31],
    ];
    expect(figuresOf([HEADERS, ...rows])).toEqual([
      ["waterschappen", null, 45, 25],
      ["gemeenten", null, 31, 31],
    ]);
    expect(figuresOf([HEADERS, ...rows.slice(3)])?.length).toBe(2);
  });

  it("count beside those of a sector that stands alone over its own", () => {
    const rows = [
      ["Waterschappen", 45, 25],
      ["Aa en Maas", 20, 10],
      ["Rijnland", 25, 15],
      ["Gemeenten", "", ""],
      ["Almere", 11, 11],
      ["Utrecht", 20, 20],
    ];
    expect(figuresOf([HEADERS, ...rows])).toEqual([
      ["waterschappen", null, 45, 25],
      ["gemeenten", null, 31, 31],
    ]);
  });

  it("are sectors of their own where they do not", () => {
    const rows = [
      ["Waterschappen", 45, 25],
      ["COA", 20, 10],
      ["UWV", 30, 15],
    ];
    expect(figuresOf([HEADERS, ...rows])?.map(([sector]) => sector)).toEqual([
      "waterschappen",
      "coa",
      "uwv",
    ]);
  });
});
