import { expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

it("a total in the column of groups is a total, and no figures of nobody", () => {
  const [source] = findSources([
    sheet([
      ["", "", "Doel 2023", "Realisatie 2023"],
      ["Overheid", "Rijk", 4571, 3900],
      ["", "Politie", 713, 387],
      ["Totaal", "", 5284, 4287],
    ]),
  ]);
  expect(source?.findings).toEqual([]);
  expect(source?.totals.map(({ label, target }) => [label, target?.value])).toEqual([
    ["Totaal", 5284],
  ]);
});

it("a total over the years of a sector is no year that cannot be read", () => {
  const [source] = findSources([
    sheet(
      [
        ["Jaar", "Doel", "Realisatie"],
        [2022, 700, 370],
        [2023, 713, 387],
        ["Totaal", 1413, 757],
      ],
      { name: "Politie" },
    ),
  ]);
  expect(source?.figures.map(({ year }) => year)).toEqual([2022, 2023]);
  expect(source?.findings).toEqual([]);
});
