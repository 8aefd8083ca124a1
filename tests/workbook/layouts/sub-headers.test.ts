import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { figureLines } from "../../fixtures/figure-lines";
import { sheet } from "../../fixtures/sheet-cells";

/** Each table as it stands, and with its headers merged over what divides them. */
const both = (values: readonly (readonly CellValue[])[], merges: readonly string[]) => [
  sheet(values, { name: "2023" }),
  sheet(values, { name: "2023", merges }),
];

const unread = (cells: ReturnType<typeof sheet>) =>
  findSources([cells])[0]?.findings.map((it) => "text" in it && `${it.code} ${it.text}`);

describe("headers that the row below divides", () => {
  it.each(
    both(
      [
        ["Sector", "Doel", "Realisatie", "", "Realisatiepercentage", ""],
        ["", "", "excl. SROI", "incl. SROI", "excl. SROI", "incl. SROI"],
        ["Politie", 713, 387, 400, 54.3, 56.1],
      ],
      ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    ),
  )("are read with what is below, and the realisation including SROI is no other one", (cells) => {
    const sources = findSources([cells]);
    expect(sources).toHaveLength(1);
    expect(figureLines(cells)).toEqual(["politie 2023: 713/387"]);
    expect(sources[0]?.figures[0]?.statedRateInclProcurement?.value).toBe(0.561);
    expect(unread(cells)).toEqual(["column-unread incl. SROI"]);
  });

  it.each(
    both(
      [
        ["Sector", "Doel", "Realisatie", "", ""],
        ["", "", "eigen dienst", "inleen", "totaal"],
        ["Politie", 713, 300, 87, 387],
      ],
      ["A1:A2", "B1:B2", "C1:E1"],
    ),
  )("take no part of the realisation for the whole", (cells) => {
    expect(figureLines(cells)).toEqual(["politie 2023: 713/387"]);
    expect(findSources([cells])[0]?.figures[0]?.hiredIn?.value).toBe(87);
    expect(unread(cells)).toEqual(["column-unread eigen dienst"]);
  });

  it.each(
    both(
      [
        ["Sector", "Doel", "Realisatie", "", ""],
        ["", 2023, "Q2", "Q3", "Q4"],
        ["Politie", 713, 300, 350, 387],
      ],
      ["A1:A2", "C1:E1"],
    ),
  )("take no quarter for the year, and say each", (cells) => {
    expect(figureLines(cells)).toEqual(["politie 2023: 713/-"]);
    expect(unread(cells)).toEqual(["Q2", "Q3", "Q4"].map((text) => `column-unread ${text}`));
  });

  it("may be divided into units", () => {
    const rows = [
      ["Sector", "Doel", "Realisatie", ""],
      ["", "fta", "fta", "%"],
      ["Politie", 713, 387, 54.3],
    ];
    const [figure] = findSources([sheet(rows, { name: "2023" })])[0]?.figures ?? [];
    expect([figure?.target?.unit, figure?.realised?.value, figure?.statedRate?.value]).toEqual([
      ...["fta", 387, 0.543],
    ]);
  });

  it("are no title above the headers themselves", () => {
    const rows = [
      ["Stand ultimo 2016", "", "", ""],
      ["Kolom1", "Quotum", "Realisatie", "%"],
      ["Gemeente", "3959,7", "633,6", 0.16],
    ];
    expect(findSources([sheet(rows)])).toHaveLength(1);
    expect(figureLines(sheet(rows))).toEqual(["gemeenten 2016: 3959.7/633.6"]);
  });

  it("are none where words stand in the place of figures", () => {
    const rows = [
      ["Sector", "Doel", "Realisatie", "SROI"],
      ["Politie", "zie bijlage", "volgt", ""],
      ["Rijk", 4571, 3900, 10],
    ];
    expect(figureLines(sheet(rows, { name: "2023" }))).toHaveLength(2);
    expect(unread(sheet(rows, { name: "2023" }))).toContain("figure-unreadable zie bijlage");
  });
});

describe("a header", () => {
  it("may end with the mark of a footnote that is no longer raised", () => {
    const rows = [
      ["Sector", "Doel1", "Realisatie 20232", "%3"],
      ["Politie", 713, 387, 54.3],
    ];
    expect(figureLines(sheet(rows, { name: "2023" }))).toEqual(["politie 2023: 713/-"]);
    rows[0] = ["Sector", "Doel1", "Realisatie2 (fta)", "%3"];
    expect(figureLines(sheet(rows, { name: "2023" }))).toEqual(["politie 2023: 713/387"]);
  });

  it("that is a total alone is told of where the table has no realisation without it", () => {
    const rows = [
      ["Sector", "Doel", "Inleenverband", "Totaal"],
      ["Politie", 713, 87, 387],
    ];
    expect(unread(sheet(rows, { name: "2023" }))).toEqual(["column-unread Totaal"]);
  });
});
