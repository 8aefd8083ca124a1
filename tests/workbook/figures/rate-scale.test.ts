import { describe, expect, it } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { sheet } from "../../fixtures/sheet-cells";

const HEADERS = ["Sector", "Jaar", "Doel", "Realisatie", "%"];

function ratesOf(rows: readonly (readonly CellValue[])[], formats: readonly string[]): unknown[] {
  const numberFormats = ["", ...formats].map((format) => ["", "", "", "", format]);
  const [source] = findSources([sheet([HEADERS, ...rows], { numberFormats })]);
  return (source?.figures ?? []).map(({ statedRate }) => {
    if (!statedRate) return null;
    return statedRate.offScale ? [statedRate.value, "off scale"] : statedRate.value;
  });
}

describe("a percentage in the scale of its column", () => {
  it("is a ratio of more than two where the others are ratios", () => {
    const rows = [
      ["Rijk", 2023, 56.6, 203.8, 3.601],
      ["Politie", 2023, 713, 387, 0.543],
      ["Defensie", 2023, 822, 508.5, 0.619],
    ];
    expect(ratesOf(rows, ["", "", ""])).toEqual([3.601, 0.543, 0.619]);
  });

  it("is ten percent where ten stands among ratios", () => {
    const rows = [
      ["Rijk", 2023, 100, 82, 0.82],
      ["Defensie", 2023, 100, 54, 0.54],
      ["Politie", 2023, 100, "n.b.", 10],
    ];
    expect(ratesOf(rows, ["", "", ""])).toEqual([0.82, 0.54, [0.1, "off scale"]]);
  });

  it("is told of where as many are ratios as are percentages", () => {
    const rows = [
      ["Politie", 2023, 713, 387, "54,3"],
      ["Waterschappen", 2023, 552, 329, 59.6],
      ["Hbo", 2023, 1685, 498, "29,6%"],
      ["Provincies", 2023, 458.3, 395.5, 0.863],
      ["Wo", 2023, 1500, 700, 0.467],
    ];
    const rates = [0.543, 0.596, 0.296, 0.863, [0.467, "off scale"]];
    expect(ratesOf(rows, ["", "", "", "0.0%", ""])).toEqual(rates);
  });

  it("is a ratio where it has more decimals than anyone prints of a percentage", () => {
    const rows = [
      ["Rijk", 2023, "n.b.", 82, 3.559],
      ["Politie", 2023, "n.b.", 30, 2.033],
    ];
    expect(ratesOf(rows, ["", ""])).toEqual([3.559, 2.033]);
  });

  it("is a ratio where half of them lie a little above two", () => {
    const rows = [
      ["Rijk", 2023, "n.b.", 438, 2.278],
      ["Defensie", 2023, "n.b.", 202, 0.333],
      ["Umc", 2023, 66, 664.5, 10.07],
      ["Po", 2023, "n.b.", 130, 2.694],
      ["Vo", 2023, "n.b.", 130, 1.834],
      ["Wo", 2023, "n.b.", 130, 1.089],
    ];
    const read = [2.278, 0.333, 10.07, 2.694, 1.834, 1.089];
    expect(ratesOf(rows, ["", "", "", "", "", ""])).toEqual(read);
  });

  it("is told by the other percentages of its table where its own column does not", () => {
    const [source] = findSources([
      sheet([
        ["Sector", "Jaar", "Doel", "Realisatie", "%", "% incl. SROI"],
        ["Rijk", 2023, 907, 345, 0.38, 0.8],
        ["Umc", 2023, "n.b.", 45, 0.75, 6.35],
        ["Mbo", 2023, 307, 381, 1.24, 2.16],
      ]),
    ]);
    const rates = source?.figures.map((figure) => figure.statedRateInclProcurement?.value);
    expect(rates).toEqual([0.8, 6.35, 2.16]);
  });

  it("is so too where the measures stand in rows", () => {
    const [source] = findSources([
      sheet([
        ["Sector", "Gegeven", 2023, 2024],
        ["Po", "Doel", "n.b.", "n.b."],
        ["", "Realisatie", 56, 387],
        ["", "%", 0.29, 0.56],
        ["", "% incl. SROI", "n.b.", 2.46],
      ]),
    ]);
    const rates = source?.figures.map((figure) => figure.statedRateInclProcurement?.value);
    expect(rates).toEqual([undefined, 2.46]);
  });

  it("is a ratio when it alone tells, by its doel and realisatie", () => {
    expect(ratesOf([["Rijk", 2023, 1000, 2950, 2.95]], [""])).toEqual([[2.95, "off scale"]]);
  });
});

describe("a percentage off the scale of its column is read as meant, and said", () => {
  it("80 among ratios", () => {
    const rows = [
      ["Rijk", 2023, 5637, 4517, 80],
      ["Politie", 2023, "n.b.", 387, 0.543],
      ["Defensie", 2023, 822, 508.5, 0.619],
    ];
    expect(ratesOf(rows, ["", "", ""])).toEqual([[0.8, "off scale"], 0.543, 0.619]);
  });

  it("80 among numbers in the format of percentages", () => {
    const rows = [
      ["Rijk", 2023, "n.b.", 4517, 80],
      ["Politie", 2023, 713, 387, 0.543],
      ["Defensie", 2023, 822, 508.5, 0.619],
    ];
    expect(ratesOf(rows, ["", "0.0%", "0.0%"])).toEqual([[0.8, "off scale"], 0.543, 0.619]);
  });

  it("8000%, where 80 was typed into the format", () => {
    const rows = [
      ["Rijk", 2023, 5637, 4517, 80],
      ["Politie", 2023, 713, 387, 0.543],
    ];
    expect(ratesOf(rows, ["0%", "0%"])).toEqual([[0.8, "off scale"], 0.543]);
  });

  it("0,8 among percentages, when doel and realisatie give 80", () => {
    const rows = [
      ["Rijk", 2023, 5637, 4517, 0.8],
      ["Politie", 2023, 713, 387, 54.3],
      ["Defensie", 2023, 822, 508.5, 61.9],
      ["Hbo", 2023, 1685, 498, 29.6],
      ["Wo", 2023, 2514, 20, 0.8],
    ];
    const read = [[0.8, "off scale"], 0.543, 0.619, 0.296, 0.008];
    expect(ratesOf(rows, ["", "", "", "", ""])).toEqual(read);
  });

  it("0,8 among percentages, where nothing else tells what it is", () => {
    const rows = [
      ["Rijk", 2023, "n.b.", 4517, 0.8],
      ["Politie", 2023, 713, 387, 54.3],
    ].concat([["Defensie", 2023, 822, 508.5, 61.9]]);
    expect(ratesOf(rows, ["", "", ""])).toEqual([[0.8, "off scale"], 0.543, 0.619]);
  });

  it("but never against a percent sign that was written", () => {
    const rows = [["Rijk", 2023, 5637, 4517, "0,8%"]];
    expect(ratesOf(rows, [""])).toEqual([0.008]);
  });
});
