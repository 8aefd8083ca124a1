import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSelection } from "../../src/domain/sectors";
import { cleanText } from "../../src/domain/text";
import { parseQuantity } from "../../src/domain/quantities";
import { findSources, type CellValue } from "../../src/workbook";

/** As many as a cell holds. */
const LONGEST = 32_767;
const RUNS = [
  ..." \t\n\r\u00a0\u2003\u3000\u200b\u200d\ufeff\u00ad\u2060".split(""),
  ..."0123,.-–+%*'’:;#()[]{}/\\|_=~±².".split(""),
  ...["A", "é", "x ", "1 ", ", ", "(1", "a-\n", "１", "[1] ", "▲ ", "van ", "2023 "],
];
const SIGNS = ["", "x", "1", "!", "%", "fta", ")", "2023", "Politie", "Doel"];
const long = (run: string, before: string, behind: string) =>
  before + run.repeat(Math.floor(LONGEST / run.length) - 20) + behind;

const oddText = fc
  .tuple(fc.constantFrom(...RUNS), fc.constantFrom(...SIGNS), fc.constantFrom(...SIGNS))
  .map(([run, before, behind]) => long(run, before, behind));

const sheet = (values: CellValue[][]) => ({
  ...{ name: "Blad1", top: 0, left: 0, values, numberFormats: null, tables: [] },
});
const TABLE: CellValue[][] = [
  ["Sector", "Jaar", "Doel", "Realisatie", "Opmerking"],
  ["Politie", 2023, 713, 387, ""],
  ["Defensie", 2023, 822, 508.5, ""],
];

// Read in more than linear time one such text takes a second: a hundred would not end in time.
describe("a text as long as a cell holds", () => {
  it("is read as a name, a figure and a label without end in sight of its length", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        parseSelection(text);
        cleanText(text);
        parseQuantity(text, { origin: { kind: "argument" } });
        parseQuantity(text, { origin: { kind: "argument" }, change: true, percentage: true });
      }),
      { numRuns: 150, seed: 15 },
    );
  }, 60_000);

  it("below and beside a table leaves its figures as they are", () => {
    fc.assert(
      fc.property(fc.array(oddText, { minLength: 8, maxLength: 8 }), (texts) => {
        const rows: CellValue[][] = [
          [texts[0] ?? "", "", "", "", ""],
          ["", "", "", "", ""],
          ...TABLE.map((row, at) => [
            ...row.slice(0, 4),
            at === 0 ? "Opmerking" : (texts[at] ?? ""),
          ]),
          ...["", "", "", "", "", "", ""].map(() => ["", "", "", "", ""]),
          texts.slice(3),
        ];
        const [source] = findSources([sheet(rows)]);
        const found = source?.figures.filter(({ sector }) => /^(politie|defensie)$/.test(sector));
        expect(found?.map(({ target, realised }) => [target?.value, realised?.value])).toEqual([
          [713, 387],
          [822, 508.5],
        ]);
        expect(found?.[0]?.remark ?? "").toBe((texts[1] ?? "").trim());
      }),
      { numRuns: 60, seed: 15 },
    );
  }, 60_000);

  it("in place of a figure, a year, a name or a header is no figure of anybody", () => {
    fc.assert(
      fc.property(oddText, fc.nat({ max: 2 }), fc.nat({ max: 3 }), (text, row, column) => {
        const values = TABLE.map((line) => [...line]);
        const line = values[row];
        if (line) line[column] = text;
        findSources([sheet(values)]);
      }),
      { numRuns: 150, seed: 15 },
    );
  }, 60_000);
});

describe("a number that no one counts", () => {
  const extreme = fc.constantFrom<CellValue>(
    ...[1e308, -1e308, 5e-324, 1e15, 2 ** 53, -(2 ** 60), 9.99e307],
    ...[
      "9".repeat(310),
      "1".repeat(40),
      `0,${"0".repeat(400)}1`,
      "1e400",
      "９９９",
      "-1.000.000.000.000.000.000",
    ],
  );

  it("never stops the reading, wherever it stands", () => {
    fc.assert(
      fc.property(
        extreme,
        extreme,
        fc.nat({ max: 2 }),
        fc.nat({ max: 4 }),
        (one, two, row, column) => {
          const values = TABLE.map((line) => [...line]);
          for (const [at, value] of [
            [row, one],
            [2 - row, two],
          ] as const) {
            const line = values[at];
            if (line) line[column] = value;
          }
          for (const { figures } of findSources([sheet(values)]))
            for (const { target, realised } of figures)
              for (const figure of [target, realised])
                if (figure) expect(Math.abs(figure.value)).toBeLessThan(1e15);
        },
      ),
      { numRuns: 500, seed: 15 },
    );
  });
});
