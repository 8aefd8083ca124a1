import { describe, expect, it } from "vitest";
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
