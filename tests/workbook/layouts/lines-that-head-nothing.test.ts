import { describe, expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import { figureLines } from "../../fixtures/figure-lines";
import { sheet } from "../../fixtures/sheet-cells";

const LINES = ["politie 2023: 713/387", "gemeenten 2023: 5250/6320"];
const HEADER = ["Sector", "Doel", "Realisatie"];
const ROWS = [
  ["Politie", 713, 387],
  ["Gemeenten", 5250, 6320],
];

describe("a line of headers that says nothing of the figures", () => {
  it.each([
    ["technical names below them", [HEADER, ["sec_id", "val_a", "val_b"], ...ROWS]],
    ["technical names above them", [["sec_id", "val_a", "val_b"], HEADER, ...ROWS]],
    ["a line drawn under one of them", [HEADER, ["", "---", ""], ...ROWS]],
    ["numbers of columns", [HEADER, ["(1)", "(2)", "(3)"], ...ROWS]],
    ["the same headers again", [HEADER, ROWS[0] ?? [], HEADER, ROWS[1] ?? []]],
  ])("changes none of them: %s", (_, values) => {
    expect(figureLines(sheet(values, { name: "2023" }))).toEqual(LINES);
  });

  it("keeps a title above it that says in what the figures are", () => {
    const cells = sheet([
      ["Realisatie in fta", "", "", ""],
      ["sec_id", "val_a", "val_b", ""],
      ["Sector", 2022, 2023, ""],
      ["Politie", 370, 387, ""],
    ]);
    const [source] = findSources([cells]);
    expect(source?.figures.map(({ realised }) => realised?.unit)).toEqual(["fta", "fta"]);
  });

  it("does not give its number to the column beside it", () => {
    const cells = sheet(
      [
        ["Sector", "Doel", "", "Realisatie"],
        ["(1)", "(2)", "Uren", "(3)"],
        ["Politie", 713, 1200, 387],
        ["Gemeenten", 5250, 1237.5, 6320],
      ],
      { name: "2023" },
    );
    expect(figureLines(cells)).toEqual(LINES);
  });
});

describe("rows of a table on its side that say more of its columns", () => {
  it("give their unit and how many answered", () => {
    const cells = sheet([
      ["Sector", "Waterschappen", "Provincies"],
      ["Jaar", 2023, 2023],
      ["Doel", 552.3, 458.3],
      ["Realisatie", 329.4, 395.5],
      ["Aantal organisaties", 35, 12],
      ["Respons", 33, 12],
      ["Eenheid", "fta", "fta"],
    ]);
    const [source] = findSources([cells]);
    expect(source?.figures.map(({ target, coverage }) => [target?.unit, coverage])).toMatchObject([
      ["fta", { reported: 33, of: 35 }],
      ["fta", { reported: 12, of: 12 }],
    ]);
  });

  it("tell a percentage of all hours from one of the doel", () => {
    const cells = sheet([
      ["Sector", "Politie", "Provincies"],
      ["Quotumpercentage 2023", 0.0293, 0.0293],
      ["Quotum 2023", 713, 458.3],
      ["Gerealiseerd percentage 2023", 0.0159, 0.0253],
      ["Gerealiseerd 2023", 387, 395.5],
    ]);
    const [source] = findSources([cells]);
    expect(source?.figures.map(({ statedRate }) => statedRate)).toEqual([null, null]);
  });
});

describe("a table without a year beside one that has one", () => {
  it("is told of where it does not go on with the other", () => {
    const cells = sheet([
      ["Cijfers over 2023", "", ""],
      HEADER,
      ...ROWS,
      ["", "", ""],
      ["Stand 2022 en 2021", "", ""],
      HEADER,
      ["Defensie", 822, 508.5],
    ]);
    const codes = findSources([cells]).flatMap(({ findings }) => findings.map(({ code }) => code));
    expect(codes).toContain("table-undated");
  });
});
