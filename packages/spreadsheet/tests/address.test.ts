import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absoluteArea,
  areaAddress,
  around,
  cellAddress,
  columnIndex,
  columnName,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  parseCell,
  quoteSheetName,
  splitReference,
} from "spreadsheet/address";

const row = fc.integer({ min: 0, max: LAST_ROW });
const column = fc.integer({ min: 0, max: LAST_COLUMN });
const area = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

describe("A1 addresses", () => {
  it("letters come back as the column they were made of", () => {
    expect([0, 25, 26, 701, 702, LAST_COLUMN].map(columnName)).toEqual([
      "A",
      "Z",
      "AA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    fc.assert(fc.property(column, (each) => columnIndex(columnName(each).toLowerCase()) === each));
  });

  it("a cell comes back, with dollars or without", () => {
    fc.assert(
      fc.property(row, column, (r, c) => {
        expect(parseCell(cellAddress(r, c))).toEqual({ row: r, column: c });
      }),
    );
    expect(parseCell("$b$3")).toEqual({ row: 2, column: 1 });
  });

  it("an area comes back, absolute or not", () => {
    fc.assert(
      fc.property(area, (each) => {
        expect(parseArea(areaAddress(each))).toEqual(each);
        expect(parseArea(absoluteArea(each))).toEqual(each);
      }),
    );
  });

  it("reads whole columns and rows, and corners in any order", () => {
    expect(parseArea("B:C")).toEqual({ top: 0, left: 1, bottom: LAST_ROW, right: 2 });
    expect(parseArea("$2:5")).toEqual({ top: 1, left: 0, bottom: 4, right: LAST_COLUMN });
    expect(parseArea("C3:A1")).toEqual({ top: 0, left: 0, bottom: 2, right: 2 });
  });

  it.each([
    "",
    ":",
    "A",
    "3",
    "A0",
    "XFE1",
    "A1048577",
    "A1:B",
    "A:1",
    "A1:B2:C3",
    "A1 ",
    "Blad!A1",
  ])("%j is no area", (address) => {
    expect(parseArea(address)).toBeNull();
    expect(parseCell(address)).toBeNull();
  });

  it("an area around two holds both", () => {
    const [one, other] = [parseArea("B2:C3"), parseArea("A5")];
    expect(one && other && areaAddress(around(one, other))).toBe("A2:C5");
  });
});

describe("sheets in references", () => {
  it("quotes what would be read as something else", () => {
    expect(
      ["Blad1", "Q1", "R1C1", "RC", "2023", "Jan's blad", "Zuid-Holland"].map(quoteSheetName),
    ).toEqual(
      ["'Blad1'", "'Q1'", "'R1C1'", "'RC'", "'2023'", "'Jan''s blad'", "'Zuid-Holland'"].map(
        (each) => (each === "'Blad1'" ? "Blad1" : each),
      ),
    );
  });

  it("any name comes back from a reference", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (name) => {
        fc.pre(!name.includes("!"));
        expect(splitReference(`${quoteSheetName(name)}!A1`)).toEqual({
          sheet: name,
          address: "A1",
        });
      }),
    );
  });
});
