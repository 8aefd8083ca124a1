import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { sheet } from "../../fixtures/sheet-cells";

type Rows = readonly (readonly CellValue[])[];

/** The first reading as `sector: doel/realisatie (reported/of)`, and the codes of its findings. */
function read(rows: Rows, name = "Cijfers 2023") {
  const [source] = findSources([sheet(rows, { name })]);
  const figures = source?.figures.map(
    ({ sector, target, realised, coverage }) =>
      `${sector}: ${target?.value ?? "-"}/${realised?.value ?? "-"}` +
      (coverage ? ` (${coverage.reported}/${coverage.of})` : ""),
  );
  return { figures, codes: source?.findings.map(({ code }) => code), totals: source?.totals };
}

describe("organisations are those of the sector", () => {
  it("that their header tells", () => {
    const ministries = read([
      ["Ministerie", "Doel", "Realisatie"],
      ["BZK", 100, 50],
      ["Ministerie van Defensie", 822, 508.5],
      ["OCW", 80, "-"],
      ["Totaal", 1002, 558.5],
    ]);
    expect(ministries.figures).toEqual(["rijksoverheid: 180/50 (1/2)", "defensie: 822/508.5"]);
    expect(ministries.codes).toEqual([]);
    const municipalities = read([
      ["Naam gemeente", "Doel", "Realisatie"],
      ["Utrecht", 130, 120.5],
      ["Groningen", 90, 79],
    ]);
    expect(municipalities.figures).toEqual(["gemeenten: 220/199.5 (2/2)"]);
  });

  it.each(["Organisatie", "Sector"])("in the row above them, under the header %s", (header) => {
    const { figures, codes, totals } = read([
      [header, "Doel", "Realisatie"],
      ["Waterschappen", "", ""],
      ["Rivierenland", 30, 18.1],
      ["Vechtstromen", 25, 12],
      ["Totaal waterschappen", 55, 30.1],
      ["", "", ""],
      ["Provincies", "", ""],
      ["Utrecht", 40.5, 38.2],
      ["Zeeland", 20, "n.b."],
    ]);
    expect(figures).toEqual(["waterschappen: 55/30.1 (2/2)", "provincies: 60.5/38.2 (1/2)"]);
    expect(codes).toEqual([]);
    expect(totals).toMatchObject([
      { label: "Totaal waterschappen", members: [{ sector: "waterschappen" }] },
    ]);
  });

  it("but not where a sector merely gives no figure", () => {
    const { figures } = read([
      ["Sector", "Doel", "Realisatie"],
      ["Politie", "", ""],
      ["Zelfstandige bestuursorganen", 30, 18],
      ["Defensie", 822, 508.5],
    ]);
    expect(figures).toEqual([
      "politie: -/-",
      "zelfstandige-bestuursorganen: 30/18",
      "defensie: 822/508.5",
    ]);
  });
});

describe("a row of a sector that names no organisation among rows that do", () => {
  const rows = (own: readonly CellValue[]): Rows => [
    ["Sector", "Organisatie", "Doel", "Realisatie"],
    ["Hbo", "HU", 120, 40],
    ["Hbo", "Fontys", 10, 5],
    own,
  ];

  it("is the sector's own where it is the sum of the others", () => {
    const { figures, codes, totals } = read(rows(["Hbo", "", 130, 45]));
    expect(figures).toEqual(["hbo: 130/45 (2/2)"]);
    expect(codes).toEqual([]);
    expect(totals).toHaveLength(1);
  });

  it("is told of where it is not, and is no total that differs", () => {
    const { figures, codes, totals } = read(rows(["Hbo", "", 110, 35]));
    expect(figures).toEqual(["hbo: 130/45 (2/2)"]);
    expect(codes).toEqual(["organisation-nameless"]);
    expect(totals).toEqual([]);
  });
});
