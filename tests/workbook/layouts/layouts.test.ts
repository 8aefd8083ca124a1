import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { figureLines } from "../../fixtures/figure-lines";
import { sheet } from "../../fixtures/sheet-cells";

const TWO_YEARS = [
  "defensie 2022: 800/400",
  "defensie 2023: 822/508.5",
  "politie 2022: 700/370",
  "politie 2023: 713/387",
];

const LAYOUTS: Readonly<
  Record<string, { readonly values: CellValue[][]; readonly merges?: string[] }>
> = {
  "with the measures over the sectors and the years below each other": {
    values: [
      ["", "Doel", "", "Realisatie", ""],
      ["Jaar", "Politie", "Defensie", "Politie", "Defensie"],
      [2022, 700, 800, 370, 400],
      [2023, 713, 822, 387, 508.5],
    ],
    merges: ["B1:C1", "D1:E1"],
  },
  "with the sectors over the measures and the years below each other": {
    values: [
      ["", "Politie", "", "Defensie", ""],
      ["Jaar", "Doel", "Realisatie", "Doel", "Realisatie"],
      [2022, 700, 370, 800, 400],
      [2023, 713, 387, 822, 508.5],
    ],
    merges: ["B1:C1", "D1:E1"],
  },
  "with the measures over the years over the units": {
    values: [
      ["Sector", "Doel", "", "Realisatie", ""],
      ["", 2022, 2023, 2022, 2023],
      ["", "fta", "(fta)", "fta", "aantal fta"],
      ["Defensie", 800, 822, 400, 508.5],
      ["Politie", 700, 713, 370, 387],
    ],
    merges: ["A1:A3", "B1:C1", "D1:E1"],
  },
  "with the header Sectoren, which could also be all of them, in front of the years": {
    values: [
      ["", "Doel", "", "Realisatie", ""],
      ["Sectoren", "2022", "2023", "2022", "2023"],
      ["Defensie", 800, 822, 400, 508.5],
      ["Politie", 700, 713, 370, 387],
    ],
  },
  "with a year between the rows that stands for those below it": {
    values: [
      ["Sector", "Doel", "Realisatie"],
      ["2022", "", ""],
      ["Politie", 700, 370],
      ["Defensie", 800, 400],
      ["2023", "", ""],
      ["Politie", 713, 387],
      ["Defensie", 822, 508.5],
    ],
  },
  "with a sector's name over the rows of its years": {
    values: [
      ["", "Doel", "Realisatie"],
      ["Politie", "", ""],
      ["2022", 700, 370],
      ["2023", 713, 387],
      ["Defensie", "", ""],
      ["2022", 800, 400],
      ["2023", 822, 508.5],
    ],
  },
  "with each year once for the sectors below it": {
    values: [
      ["Jaar", "Sector", "Doel", "Realisatie"],
      [2022, "Politie", 700, 370],
      ["", "Defensie", 800, 400],
      [2023, "Politie", 713, 387],
      ["", "Defensie", 822, 508.5],
    ],
  },
  "with a table of doelen and one of realisaties, each under its title": {
    values: [
      ["Doel", "", ""],
      ["Sector", 2022, 2023],
      ["Politie", 700, 713],
      ["Defensie", 800, 822],
      ["", "", ""],
      ["Realisatie", "", ""],
      ["Sector", 2022, 2023],
      ["Politie", 370, 387],
      ["Defensie", 400, 508.5],
    ],
  },
};

describe("a table of two sectors and two years is read", () => {
  it.each(Object.entries(LAYOUTS))("%s", (_, { values, merges = [] }) => {
    expect(figureLines(sheet(values, { merges })).sort()).toEqual(TWO_YEARS);
    expect(figureLines(sheet(values)).sort(), "without merged cells").toEqual(TWO_YEARS);
  });
});

describe("the sector that only the sheet or the title names", () => {
  const years = (rows: CellValue[][], name: string) => sheet(rows, { name });

  it("is that of the rows of years, and the sheets of several sectors are offered as one", () => {
    const politie = [
      ["Jaar", "Doel", "Realisatie"],
      [2022, 700, 370],
      [2023, 713, 387],
    ];
    const defensie = [
      ["Jaar", "Doel", "Realisatie"],
      [2022, 800, 400],
      [2023, 822, 508.5],
    ];
    expect(figureLines(years(politie, "Politie"), years(defensie, "Defensie")).sort()).toEqual(
      TWO_YEARS,
    );
    expect(figureLines(years(politie, "Blad1"))).toEqual([]);
  });

  it("is that of measures below each other with years across", () => {
    const values = [
      ["Politie", "", ""],
      ["", "2022", "2023"],
      ["Doel", 700, 713],
      ["Realisatie", 370, 387],
    ];
    expect(figureLines(sheet(values))).toEqual(["politie 2022: 700/370", "politie 2023: 713/387"]);
  });
});

it("a title that reads like a header is not taken for one", () => {
  const values = [
    ["Stand ultimo 2023", "", ""],
    ["", "", ""],
    ["", "Politie", "Defensie"],
    ["Doel", 713, 822],
    ["Realisatie", 387, 508.5],
  ];
  expect(figureLines(sheet(values))).toEqual(["politie 2023: 713/387", "defensie 2023: 822/508.5"]);
});

describe("a column of units beside measures below each other gives their units, and is no sector", () => {
  it.each([
    ["in front of the figures", 1],
    ["behind the figures", 3],
  ])("%s", (_, at) => {
    const rows: CellValue[][] = [
      ["", "Politie", "Defensie"],
      ["Doel", 713, 822],
      ["Realisatie", 387, 508.5],
      ["Realisatiepercentage", 54.3, 61.9],
    ];
    const units = ["Eenheid", "fta", "fta", "%"];
    const [source] = findSources([
      sheet(rows.map((row, line) => row.toSpliced(at, 0, units[line] ?? ""))),
    ]);
    expect(source?.findings).toEqual([]);
    expect(source?.figures).toMatchObject([
      { sector: "politie", target: { value: 713, unit: "fta" }, statedRate: { value: 0.543 } },
      { sector: "defensie", realised: { value: 508.5, unit: "fta" } },
    ]);
    expect(source?.figures).toHaveLength(2);
  });
});

it("a unit in its own column is known however it is written", () => {
  const units = ["fta", "FTA's", "fta’s", "Aantal (fta)", "banen van 25,5 uur", "FTE"];
  // Each of a year of its own: another unit in the same year would be a contradiction.
  const rows = units.map((unit, i) => ["Politie", 2018 + i, unit, 713]);
  const [source] = findSources([sheet([["Sector", "Jaar", "Eenheid", "Doel"], ...rows])]);
  expect(source?.figures.map(({ target }) => target?.unit)).toEqual([
    ...["fta", "fta", "fta", "fta", "banen", "fte"],
  ]);
});

describe("a count and a percentage under what stands over the first of them only", () => {
  const RATES = ["defensie 2022: 0.611", "defensie 2023: 0.619", "politie 2022: 0.529"];
  const ROWS = [
    ["", "abs.", "%", "abs.", "%"],
    ["Politie", 387, 54.3, 370, 52.9],
    ["Defensie", 508.5, 61.9, 500, 61.1],
  ];
  const REALISED = [
    "defensie 2022: -/500",
    "defensie 2023: -/508.5",
    "politie 2022: -/370",
    "politie 2023: -/387",
  ];

  it.each([
    ["a year, of what the sheet names", ["Sector", "2023", "", "2022", ""]],
    ["a header with its year", ["Sector", "Realisatie 2023", "", "Realisatie 2022", ""]],
  ])("are both read under %s", (_, headers) => {
    const cells = sheet([headers, ...ROWS], { name: "Realisatie" });
    const [source] = findSources([cells]);
    expect(figureLines(cells).sort()).toEqual(REALISED);
    const rates = source?.figures.map((it) => `${it.sector} ${it.year}: ${it.statedRate?.value}`);
    expect(rates?.sort()).toEqual([...RATES, "politie 2023: 0.543"]);
    expect(source?.findings).toEqual([]);
  });
});

describe("a column of the year before", () => {
  const rows = (...headers: string[]): CellValue[][] => [
    ["Sector", "Doel", ...headers, "Mutatie"],
    ["Politie", 713, 387, 370, 17],
  ];

  it("is of that year where the title or the header beside it tells which", () => {
    const both = ["politie 2023: 713/387", "politie 2022: -/370"];
    const titled = [["Stand 2023"], ...rows("Realisatie", "Realisatie vorig jaar")];
    expect(figureLines(sheet(titled))).toEqual(both);
    expect(figureLines(sheet(rows("Realisatie 2023", "Realisatie voorgaand jaar")))).toEqual(both);
  });

  it("is told of, and not read, where none does or where the rows have years of their own", () => {
    const unread = [{ code: "column-unread", origin: { cell: "D1" } }];
    const cells = rows("Realisatie", "Realisatie vorig jaar");
    expect(findSources([sheet(cells)])[0]?.findings).toMatchObject(unread);
    const dated = cells.map((row, i) => [...row, i === 0 ? "Jaar" : 2023]);
    expect(figureLines(sheet(dated))).toEqual(["politie 2023: 713/387"]);
    expect(findSources([sheet(dated)])[0]?.findings).toMatchObject(unread);
  });
});
