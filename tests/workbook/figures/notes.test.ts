import { expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { figureLines } from "../../fixtures/figure-lines";
import { sheet } from "../../fixtures/sheet-cells";

const FIGURES = [
  ["Sector", "Doel 2023", "Realisatie 2023"],
  ["Rijk", 4571, 3900],
  ["Politie", 713, 387],
];

it("notes below a table, each in cells of their own, are no figures of a sector", () => {
  const noted = sheet([
    ...FIGURES,
    ["1)", "Exclusief zbo's", ""],
    [2, "Inclusief burgerpersoneel", ""],
    ["Bron:", "UWV", 2024],
  ]);
  expect(figureLines(noted)).toEqual(["rijksoverheid 2023: 4571/3900", "politie 2023: 713/387"]);
  expect(findSources([noted])[0]?.findings).toEqual([]);
});

it("a number in the place of a name is a sector's own where figures stand behind it", () => {
  expect(figureLines(sheet([...FIGURES, ["12", 20, 10]]))[2]).toBe("12 2023: 20/10");
  const unread = sheet([...FIGURES, ["12", 20, "zie bijlage"]]);
  expect(findSources([unread])[0]?.findings.map(({ code }) => code)).toContain("figure-unreadable");
});
