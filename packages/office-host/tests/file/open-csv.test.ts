import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { isCsvName, openCsv, openFile, saveFile, UnreadableFileError } from "../../src/file";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(isBig ? bytes.swap16() : bytes);
};
const windows = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const MARK = "\ufeff";

const rowsOf = (bytes: Uint8Array) => {
  const { workbook, reading } = openCsv(bytes, "Cijfers.csv");
  const used = workbook.active.usedArea(true);
  const rows = Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (used?.right ?? -1) + 1 }, (_, column) =>
      workbook.active.value(row, column),
    ),
  );
  return { rows, reading };
};

const TEXT = "Sector;Doel;Café\r\nUmc’s;5637,5;Zoë\r\n";
const ROWS = [
  ["Sector", "Doel", "Café"],
  ["Umc’s", 5637.5, "Zoë"],
];

describe("a .csv", () => {
  it.each([
    ["utf-8", utf8(TEXT)],
    ["utf-8", utf8(MARK + TEXT)],
    ["utf-16le", utf16(MARK + TEXT, false)],
    ["utf-16be", utf16(MARK + TEXT, true)],
    ["utf-16le", utf16(TEXT, false)],
    ["utf-16be", utf16(TEXT, true)],
  ] as const)("is read in %s, with its mark or without", (encoding, bytes) => {
    expect(rowsOf(bytes)).toEqual({ rows: ROWS, reading: { encoding, separator: ";" } });
  });

  it("is read as Windows writes it where it is no UTF-8", () => {
    const { rows, reading } = rowsOf(windows("Sector,Doel\nZoë,1\nCaf\xe9 \x80,2\n"));
    expect(reading).toEqual({ encoding: "windows-1252", separator: "," });
    expect(rows[2]).toEqual(["Café €", 2]);
  });

  it.each([";", ",", "\t", "|"] as const)("tells by its lines that %j separates", (separator) => {
    const lines = [
      ["Sector", "Jaar", "Doel"],
      ["Politie", "2023", "713"],
      ["Wonen, werken; en", "2023", "12"],
    ];
    const text = Papa.unparse(lines, { delimiter: separator });
    expect(rowsOf(utf8(text))).toMatchObject({
      reading: { separator },
      rows: [lines[0], ["Politie", 2023, 713], ["Wonen, werken; en", 2023, 12]],
    });
  });

  it("takes a decimal comma in every line for no separator", () => {
    const text = "Sector;Doel;Realisatie\nPolitie;713,5;387,0\nDefensie;822,1;508,5\n";
    expect(rowsOf(utf8(text)).rows[1]).toEqual(["Politie", 713.5, 387]);
  });

  it("believes the line by which Excel names its separator", () => {
    expect(rowsOf(utf8("sep=,\nA;1,B;2\n")).rows).toEqual([["A;1", "B;2"]]);
  });

  it.each([
    ["1.290", "1.290"],
    ["1,290", "1,290"],
    ["007", "007"],
    ["61,9%", "61,9%"],
    ["n.b.", "n.b."],
    ["1234,5", 1234.5],
    ["508.50", 508.5],
    ["-12", -12],
    ["=1+1", "=1+1"],
    ["+31 6", "+31 6"],
    ["9".repeat(20), "9".repeat(20)],
  ])("keeps %s as %s", (field, value) => {
    expect(rowsOf(utf8(`a;b\n"${field}";x\n`)).rows[1]?.[0]).toEqual(value);
  });

  it("keeps the decimals that were printed, and makes no formula", async () => {
    const { workbook } = openCsv(utf8("a;b\n508,50;=1+1\n"), "x.csv");
    expect(workbook.active.cell(1, 0)?.style?.numberFormat).toBe("0.00");
    const again = await openFile(await saveFile(workbook), "x.xlsx");
    expect(again.active.cell(1, 1)).toMatchObject({ value: "=1+1" });
    expect(again.active.cell(1, 1)?.formula).toBeUndefined();
  });

  it("that is empty or no text is refused", () => {
    expect(() => openCsv(new Uint8Array(), "x.csv")).toThrow(UnreadableFileError);
    expect(() => openCsv(Uint8Array.from([80, 75, 3, 4, 0, 0, 7, 0, 0]), "x.csv")).toThrow(
      UnreadableFileError,
    );
  });

  it("gives every field back, whatever stands in it", () => {
    const field = fc.string({
      unit: fc.constantFrom(..."ab ;,|\t\"\n'é€".split("")),
      maxLength: 8,
    });
    const lines = fc.array(fc.tuple(field, field, field), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.constantFrom(";", ",", "\t"), (body, separator) => {
        const rows = [["Sector", "Doel", "Realisatie"], ...body];
        const text = `sep=${separator}\n${Papa.unparse(rows, { delimiter: separator, quotes: true })}`;
        const { workbook } = openCsv(utf8(text), "x.csv");
        rows.forEach((line, row) =>
          line.forEach((each, column) => {
            expect(workbook.active.value(row, column) ?? "").toBe(each);
          }),
        );
      }),
      { numRuns: 200, seed: 15 },
    );
  });

  it.each(["a.csv", "B.CSV", "c.tsv"])("is known by its name, as %s", (name) => {
    expect(isCsvName(name)).toBe(true);
  });
});
