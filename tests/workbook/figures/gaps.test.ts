import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { figureLines } from "../../fixtures/figure-lines";
import { sheet } from "../../fixtures/sheet-cells";

const POLITIE_RIJK = ["politie 2023: 713/387", "rijksoverheid 2023: 4571/3900"];

const onItsSide = (rows: readonly (readonly CellValue[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ""));

describe("blank columns between the figures of a table", () => {
  it.each(["", "Sector", "Banenafspraak"])("lose none, under the header '%s'", (corner) => {
    const rows = [
      [corner, "Doel 2023", "", "Realisatie 2023", "", "%"],
      ["Politie", 713, "", 387, "", 54.3],
      ["Rijk", 4571, "", 3900, "", 85.3],
    ];
    expect(figureLines(sheet(rows))).toEqual(POLITIE_RIJK);
    expect(findSources([sheet(rows)])[0]?.figures[0]?.statedRate?.value).toBe(0.543);
    expect(figureLines(sheet(onItsSide(rows)))).toEqual(POLITIE_RIJK);
  });

  it.each(["", "Sector"])("lose no year of a realisation, under the header '%s'", (corner) => {
    const rows = [
      [corner, 2022, "", 2023],
      ["Politie", 370, "", 387],
    ];
    const years = ["politie 2022: -/370", "politie 2023: -/387"];
    expect(figureLines(sheet(rows, { name: "Realisatie" }))).toEqual(years);
  });

  it("still part two tables that each name their sectors", () => {
    const rows = [
      ["", "Doel 2023", "Realisatie 2023", "", "", "Doel 2023", "Realisatie 2023"],
      ["Politie", 713, 387, "", "Rijk", 4571, 3900],
    ];
    expect(figureLines(sheet(rows))).toEqual(POLITIE_RIJK);
  });
});

it("a pivot table is read with its own words", () => {
  const wide = [
    ["Som van Realisatie", "Kolomlabels", ""],
    ["Rijlabels", 2022, 2023],
    ["Politie", 370, 387],
  ];
  expect(figureLines(sheet(wide))).toEqual(["politie 2022: -/370", "politie 2023: -/387"]);
  const long = [
    ["Rijlabels", "Som van Doel", "Som van Realisatie"],
    ["Politie", 713, 387],
  ];
  expect(figureLines(sheet(long, { name: "2023" }))).toEqual(["politie 2023: 713/387"]);
});

it("organisations behind the numbers of their rows are those of the sheet's sector", () => {
  const rows = [
    ["Nr", "Naam", "Doel 2023", "Realisatie 2023"],
    [1, "Ede", 20, 10],
    [2, "Epe", 30, 15],
  ];
  expect(figureLines(sheet(rows, { name: "Gemeenten" }))).toEqual(["gemeenten 2023: 50/25"]);
});
