import { expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

const read = (headers: readonly string[], ...figures: readonly number[]) => {
  const sources = findSources([sheet([headers, ["Politie", ...figures]])]);
  return sources.map((source) =>
    source.figures.map(({ year, realised, statedRate, procurement }) =>
      [year, realised?.value, statedRate?.value, procurement?.value].join(" "),
    ),
  );
};

it("a percentage without a year is of the doel and realisatie that it stands behind", () => {
  const two = ["Doel 2022", "Realisatie 2022", "%", "Doel 2023", "Realisatie 2023", "%"];
  expect(read(["Sector", ...two], 700, 300, 42.9, 713, 387, 54.3)).toEqual([
    ["2022 300 0.429 ", "2023 387 0.543 "],
  ]);
  const next = ["Doel 2023", "Realisatie 2023", "SROI", "%", "Doel 2024"];
  expect(read(["Sector", ...next], 713, 387, 5, 54.3, 800)).toEqual([
    ["2023 387 0.543 5", "2024   "],
  ]);
});

it("one percentage behind all the years is of none of them, and is told of as not read", () => {
  const two = ["Doel 2022", "Realisatie 2022", "Doel 2023", "Realisatie 2023", "%"];
  expect(read(["Sector", ...two], 700, 300, 713, 387, 54.3)).toEqual([
    ["2022 300  ", "2023 387  "],
  ]);
});
