import { describe, expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { figureLines } from "../../fixtures/figure-lines";
import { sheet } from "../../fixtures/sheet-cells";

describe("a table on its side", () => {
  it("has the year that a row below its figures gives", () => {
    const cells = sheet([
      ["Sector", "Gemeenten", "Politie"],
      ["Doel", 5250, 713],
      ["Realisatie", 6320, 387],
      ["Perioden", 2022, 2023],
    ]);
    expect(figureLines(cells)).toEqual(["gemeenten 2022: 5250/6320", "politie 2023: 713/387"]);
  });

  it("loses no sector to a row of words for measures between its headers", () => {
    const cells = sheet(
      [
        ["Sector", "Mbo", "Waterschappen", "Umc's"],
        ["Fase", "Realisatie", "Planning", "Realisatie"],
        ["Doel", 1900, 552.3, 2483],
        ["Realisatie", 700, 329.4, 506],
      ],
      { name: "2022" },
    );
    const lines = ["mbo 2022: 1900/700", "waterschappen 2022: 552.3/329.4", "umc 2022: 2483/506"];
    expect(figureLines(cells)).toEqual(lines);
  });

  it("has one year for all measures, where its first row alone says it under its header", () => {
    const cells = sheet([
      ["Verslagjaar", "Rijlabels", "Hbo", "Mbo"],
      [2022, "Som van Doel", 1650, 1880],
      ["", "Som van Realisatie", 455, 655],
    ]);
    expect(figureLines(cells)).toEqual(["hbo 2022: 1650/455", "mbo 2022: 1880/655"]);
  });
});

describe("a row that says something else of each sector", () => {
  const rows = [
    ["Sector", "Politie", "Gemeenten", "Umc's"],
    ["Doel", 713, 5250, 2483],
    ["Realisatie", 387, 6320, 506],
  ];
  const strays = [
    ["Budget", "1-3-2024", "2-3-2024", "3-3-2024"],
    ["Rang", 2019, 2019, 2019],
    ["Portefeuillehouder", "J. de Vries", "M. Bakker", "A. el Amrani"],
    ["Controle", "Doel", "Realisatie", "Doel"],
    ["Loonsom", "realisatie", "", ""],
  ];
  it.each(strays.flatMap((stray) => [1, 2].map((place) => [place, stray] as const)))(
    "gives no year, no measure and no name, at row %i: %j",
    (place, stray) => {
      const values = [...rows.slice(0, place), stray, ...rows.slice(place)];
      expect(figureLines(sheet(values, { name: "2023" }))).toEqual([
        "politie 2023: 713/387",
        "gemeenten 2023: 5250/6320",
        "umc 2023: 2483/506",
      ]);
    },
  );

  it.each(["Onderdeel", "Jaar", "Sector", "Organisatie", "Periode"])(
    "loses no figure in silence where it begins with a word of headers: %s",
    (word) => {
      const stray = [word, "zie bijlage", "", "in orde"];
      const values = [...rows.slice(0, 2), stray, ...rows.slice(2)];
      const found = findSources([sheet(values, { name: "2023" })]);
      const told = found.flatMap(({ account }) => [
        account.figures,
        ...account.unread.map(({ numbers }) => numbers),
      ]);
      expect(told.reduce((sum, each) => sum + each, 0)).toBe(6);
      const isWhole = found.some(({ account }) => account.figures === 6);
      const codes = found.flatMap(({ findings }) => findings.map(({ code }) => code));
      const isSaid = codes.includes("numbers-unread") || codes.includes("sector-unknown");
      expect(isWhole || isSaid).toBe(true);
    },
  );

  it("divides them where each cell names a measure", () => {
    const cells = sheet(
      [
        ["Sector", "Politie", "Politie", "Gemeenten", "Gemeenten"],
        ["Onderdeel", "Doel", "Realisatie", "Doel", "Realisatie"],
        [2023, 713, 387, 5250, 6320],
      ],
      { name: "Cijfers" },
    );
    expect(figureLines(cells)).toEqual(["politie 2023: 713/387", "gemeenten 2023: 5250/6320"]);
  });
});

describe("a header that elsewhere says that no figure is given", () => {
  it.each(["x", "-", "n.v.t.", "?"])("makes no row of figures of the headers: %s", (header) => {
    for (const place of [1, 2, 3]) {
      const row = (cells: readonly (string | number)[], own: string) => [
        ...cells.slice(0, place),
        own,
        ...cells.slice(place),
      ];
      const cells = sheet(
        [
          row(["Sector", "Doel", "Realisatie"], header),
          row(["Politie", 713, 387], "voorlopig"),
          row(["Gemeenten", 5250, 6320], "gerealiseerd"),
        ],
        { name: "2023" },
      );
      expect(figureLines(cells)).toEqual(["politie 2023: 713/387", "gemeenten 2023: 5250/6320"]);
    }
  });
});

describe("columns that give one figure twice", () => {
  it("are no choice where rows say the measures: organisations add up on their side too", () => {
    const cells = sheet([
      ["Voortgezet onderwijs 2023", "", "", ""],
      ["", "", "", ""],
      ["Schoolbestuur", "Stichting Carmel", "OMO", "CVO Rotterdam"],
      ["Doel (fta)", 31.5, 40.5, 28],
      ["Realisatie (fta)", 20, 12.25, 9.75],
    ]);
    expect(findSources([cells])).toHaveLength(1);
    expect(figureLines(cells)).toEqual(["vo 2023: 100/42"]);
  });

  it("leave a year that is missing in a line of years to nobody", () => {
    const cells = sheet(
      [
        ["Sector", "Politie", "Defensie"],
        ["Jaar", "", 2023],
        ["Doel", 713, 822],
        ["Realisatie", 387, 508.5],
      ],
      { name: "Blad1" },
    );
    expect(figureLines(cells)).not.toContain("politie 2023: 713/387");
  });
});
