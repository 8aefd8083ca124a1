import { describe, expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { figureLines } from "../../fixtures/figure-lines";
import { sheet } from "../../fixtures/sheet-cells";

const BLANK = ["", "", ""];
const RIJK = [
  ["Rijk", "", ""],
  ["Doel", 4500, 4571],
  ["Realisatie", 3800, 3900],
];
const POLITIE = [
  ["Politie", "", ""],
  ["Doel", 700, 713],
  ["Realisatie", 370, 387],
];
const FIGURES = [
  "rijksoverheid 2022: 4500/3800",
  "rijksoverheid 2023: 4571/3900",
  "politie 2022: 700/370",
  "politie 2023: 713/387",
];

describe("measures below the name of their sector, with the years across", () => {
  it.each(["", "Banenafspraak"])("are of that sector, under the header '%s'", (corner) => {
    const headers = [corner, 2022, 2023];
    const [tekort, incl] = [
      ["Tekort", 700, 671],
      ["Realisatie incl. SROI", 3900, 4000],
    ];
    expect(figureLines(sheet([headers, ...RIJK, ...POLITIE]))).toEqual(FIGURES);
    const wide = sheet([headers, BLANK, ...RIJK, tekort, incl, BLANK, ...POLITIE, tekort, incl]);
    expect(figureLines(wide)).toEqual(FIGURES);
    // What is not known is said, once.
    expect(findSources([wide])[0]?.findings).toMatchObject([
      { code: "column-unread", text: "Realisatie incl. SROI", origin: { cell: "A7" } },
    ]);
  });

  it("are of a sector of the workbook's own where that one's name stands above them", () => {
    const own = [["COA", "", ""], ...RIJK.slice(1)];
    const read = figureLines(sheet([["", 2022, 2023], ...POLITIE, ...own]));
    expect(read.slice(2)).toEqual(["coa 2022: 4500/3800", "coa 2023: 4571/3900"]);
  });
});
