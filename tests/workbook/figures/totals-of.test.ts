import { describe, expect, it } from "vitest";
import { checkTotals } from "../../../src/domain/checks/figures/check-totals";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

const saidOf = (rows: readonly (readonly (string | number)[])[]): string[] =>
  findSources([sheet(rows)])
    .flatMap(checkTotals)
    .map(({ code, label }) => `${code} ${label}`);

describe("a total below subtotals is held against all rows", () => {
  it("also in a table that gives neither a target nor what was realised", () => {
    expect(
      saidOf([
        ["Realisatie"],
        ["Sector", 2020],
        ["Rijk", 295.5],
        ["Wo", 872.5],
        [""],
        ["SROI"],
        ["Sector", 2020],
        ["Overheid", 123.2],
        ["Rijk", 123.2],
        ["Onderwijs", 341.9],
        ["Wo", 341.9],
        ["Totaal", 465.1],
      ]),
    ).toEqual([]);
  });

  it("by all that it gives, where one of these fits both", () => {
    expect(
      saidOf([
        ["Banenafspraak 2022", "", ""],
        ["Sector", "Doel", "Realisatie"],
        ["Overheid", "", 4537.3],
        ["Defensie", "n.v.t.", 4537.3],
        ["Onderwijs", 649.3, 86.4],
        ["Po", 649.3, 86.4],
        ["Eindtotaal", 649.3, 4623.7],
      ]),
    ).toEqual([]);
  });

  it("and said when it is not their sum", () => {
    expect(
      saidOf([
        ["Banenafspraak 2020", ""],
        ["Sector", "Inkoop", "Doel"],
        ["Rijk", 123.2, "n.b."],
        ["Subtotaal overheid", 123.2, ""],
        ["Wo", 341.9, "n.b."],
        ["Subtotaal onderwijs", 341.9, ""],
        ["Totaal", 465.9, ""],
      ]),
    ).toEqual(["total-differs Totaal"]);
  });
});

describe("a total that leaves the column of years blank", () => {
  const rows = (year: number) => [
    ["Sector", "Jaar", "Doel", "Realisatie"],
    ["Politie", 2023, 713, 387],
    ["Defensie", year, 822, 508.5],
    ["Totaal", "", 1535, 900],
  ];

  it("is of the one year of all rows", () => {
    expect(saidOf(rows(2023))).toEqual(["total-differs Totaal"]);
  });

  it("is held against nothing where they are of several", () => {
    expect(saidOf(rows(2022))).toEqual([]);
  });
});

describe("a total beside the sectors is held against them", () => {
  it.each<[string, (string | number)[][]]>([
    [
      "under a measure",
      [
        ["Realisatie in fta"],
        ["Jaar", "Politie", "Defensie", "Totaal"],
        [2022, 370, 500, 870],
        [2023, 387, 508.5, 905.5],
      ],
    ],
    [
      "under each of the measures",
      [
        ["", "Doel", "", "", "Realisatie", "", ""],
        ["Jaar", "Politie", "Defensie", "Totaal", "Politie", "Defensie", "Totaal"],
        [2022, 700, 800, 1500, 370, 500, 870],
        [2023, 713, 822, 1535, 387, 508.5, 905.5],
      ],
    ],
    [
      "over the measures",
      [
        ["", "Politie", "", "Defensie", "", "Totaal", ""],
        ["Jaar", "Doel", "Realisatie", "Doel", "Realisatie", "Doel", "Realisatie"],
        [2022, 700, 370, 800, 500, 1500, 870],
        [2023, 713, 387, 822, 508.5, 1535, 905.5],
      ],
    ],
  ])("%s, with the years below each other", (_, rows) => {
    const right = rows.map((row) => row.map((cell) => (cell === 905.5 ? 895.5 : cell)));
    expect(saidOf(rows)).toEqual(["total-differs Totaal"]);
    expect(saidOf(right)).toEqual([]);
    expect(findSources([sheet(rows)])[0]?.figures).toHaveLength(4);
  });
});
