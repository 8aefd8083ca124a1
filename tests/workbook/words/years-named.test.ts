import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { figureLines } from "../../fixtures/figure-lines";
import { sheet } from "../../fixtures/sheet-cells";
import { findSources } from "../../../src/workbook/sources/find-sources";

const HEADERS = ["Sector", "Doel", "Realisatie"];
const TWO_YEARS = [
  "politie 2022: 700/370",
  "rijksoverheid 2023: 4571/3900",
  "politie 2023: 713/387",
];

describe("a year that a row between the figures names", () => {
  it.each([
    ["Verslagjaar 2022", "Verslagjaar 2023"],
    ["Realisatie 2022", "Realisatie 2023 (voorlopig)"],
    ["Stand ultimo 2022", "Cijfers banenafspraak 2023:"],
    ["2022: definitief", "2023: voorlopig"],
  ])("is that of the rows below it: %s", (first, second) => {
    const rows = [
      ...[HEADERS, [first, "", ""], ["Politie", 700, 370]],
      ...[
        [second, "", ""],
        ["Rijk", 4571, 3900],
        ["Politie", 713, 387],
      ],
    ];
    expect(figureLines(sheet(rows))).toEqual(TWO_YEARS);
    const withGap = [...rows.slice(0, 3), ["", "", ""], ...rows.slice(3)];
    expect(figureLines(sheet(withGap))).toEqual(TWO_YEARS);
  });

  it("is not the one of a source or a remark", () => {
    const rows = (text: string) => [
      ...[HEADERS, ["Politie", 713, 387], [text, "", ""], ["Rijk", 4571, 3900]],
    ];
    const read = (text: string) => figureLines(sheet(rows(text), { name: "2023" }))[1];
    expect(read("Bron: UWV 2024")).toBe("rijksoverheid 2023: 4571/3900");
    expect(read("De stand is na correctie die van 2022")).toBe("rijksoverheid 2023: 4571/3900");
  });

  it("counts for organisations as well", () => {
    const rows = [
      ...[
        ["Gemeente", "Doel", "Realisatie"],
        ["Jaar 2022", "", ""],
        ["Ede", 20, 10],
      ],
      ...[
        ["Jaar 2023", "", ""],
        ["Ede", 30, 15],
        ["Epe", 5, 4],
      ],
    ];
    expect(figureLines(sheet(rows))).toEqual(["gemeenten 2022: 20/10", "gemeenten 2023: 35/19"]);
  });
});

describe("the year of a title", () => {
  const read = (title: string, name = "Blad1") =>
    figureLines(sheet([[title, "", ""], HEADERS, ["Politie", 713, 387]], { name }))[0];

  it("is that of the figures, where it names that of the report too", () => {
    expect(read("Rapportage 2024 (cijfers 2023)")).toBe("politie 2023: 713/387");
    expect(read("Rapportage 2024 over 2023", "Rapportage 2024")).toBe("politie 2023: 713/387");
    expect(read("Cijfers 2022 en 2023")).toBe("politie -: 713/387");
  });

  it("is not that of the month in which it was written", () => {
    expect(read("Voortgangsbrief juli 2024", "Realisatie 2023")).toBe("politie 2023: 713/387");
    expect(read("Banenafspraak per sector, juli 2024")).toBe("politie -: 713/387");
    expect(read("Stand per december 2023")).toBe("politie 2023: 713/387");
  });
});

describe("the year of a title, where its words do not tie it to the figures", () => {
  const read = (title: string) => {
    const rows = [[title, "", ""], HEADERS, ["Politie", 713, 387]];
    const [source] = findSources([sheet(rows, { name: "Blad1" })]);
    const said = source?.findings.filter(({ code }) => code === "year-from-title") ?? [];
    return { years: source?.years, said: said.map(({ origin }) => origin) };
  };
  const atTitle = { kind: "cell", sheet: "Blad1", cell: "A1" };

  it("is said to be read from there", () => {
    for (const title of ["Rapportage banenafspraak 2024", "Monitor arbeidsmarkt 2024"])
      expect(read(title)).toEqual({ years: [2024], said: [atTitle] });
    for (const title of ["Banenafspraak 2023", "Rapportage over 2023", "Realisatie Gemeenten 2023"])
      expect(read(title)).toEqual({ years: [2023], said: [] });
  });

  it("is none of an agreement, a law or a baseline", () => {
    for (const title of [
      "Bestuurlijk Akkoord 2019",
      "Participatiewet 2015",
      "Sinds 2013",
      "T.o.v. de nulmeting 2012",
    ])
      expect(read(title)).toEqual({ years: [], said: [] });
    expect(read("Sociaal akkoord 2013, stand 2023").years).toEqual([2023]);
  });
});

describe("one title over two tables", () => {
  const TITLE = ["Banenafspraak 2023", "", ""];
  const read = (...rows: readonly (readonly CellValue[])[]) => figureLines(sheet(rows));

  it("names the year of the second as well, below or beside the first", () => {
    const both = ["rijksoverheid 2023: 4571/3900", "po 2023: 3000/1000"];
    const [rijk, po] = [
      ["Rijk", 4571, 3900],
      ["Po", 3000, 1000],
    ] as const;
    const onderwijs = ["Onderwijs", "", ""];
    expect(read(TITLE, HEADERS, rijk, ["", "", ""], onderwijs, HEADERS, po)).toEqual(both);
    expect(read(TITLE, [...HEADERS, "", ...HEADERS], [...rijk, "", ...po])).toEqual(both);
  });

  it("does not where the second names years or gives the same sectors", () => {
    const politie = (title: string, sector: string) =>
      read(TITLE, HEADERS, ["Politie", 700, 370], [title, "", ""], HEADERS, [sector, 713, 387]);
    expect(politie("", "Politie")).not.toContain("politie 2023: 713/387");
    expect(politie("Plan 2024-2025", "Rijk")).toContain("rijksoverheid -: 713/387");
  });
});
