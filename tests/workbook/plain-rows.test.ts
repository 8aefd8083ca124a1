import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumOrganisations } from "../../src/domain/organisations/sum-organisations";
import type { CellValue } from "../../src/workbook/cells";
import { findLayouts } from "../../src/workbook/find-layouts";
import { gridOf } from "../../src/workbook/grid";
import { plainRow, plainRows } from "../../src/workbook/plain-rows";
import { readRow } from "../../src/workbook/read-row";
import { readRows } from "../../src/workbook/read-rows";
import { openTable } from "../../src/workbook/read-table";

const COUNTS = ["Sector", "Organisatie", "Jaar", "Doel", "Realisatie", "SROI", "Inhuur"];
const RATES = ["Realisatiepercentage", "Percentage incl. SROI"];
const HEADERS = [...COUNTS, ...RATES];
const FORMATS = ["General", "General", "#,##0.0", '0" fta"', '"ca. "0', "0%"];

const oneOf = <Value>(...values: Value[]) => fc.constantFrom(...values);
const usually = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 6, arbitrary: usual }, { weight: 1, arbitrary: odd });
const figure = usually(
  fc.oneof(
    fc.integer({ min: -5, max: 900 }),
    fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
  ),
  oneOf<CellValue>(
    "",
    " ",
    "12,5",
    "1.290",
    "n.b.",
    "± 40 fta",
    "30%",
    "#N/A",
    "niets",
    true,
    1 / 3,
  ),
);
const rate = usually(
  fc.integer({ min: 0, max: 150 }).map((n) => n / 100),
  oneOf<CellValue>("", "50%", "0,5", "n.b.", "half", 50, 5000),
);
const line = fc.tuple(
  usually(oneOf<CellValue>("Rijk", "Gemeenten", " Po "), oneOf<CellValue>("", "Kerken", "Totaal")),
  usually(
    fc.integer({ min: 1, max: 60 }).map((n) => `Organisatie ${n}`),
    oneOf("", "Totaal", "Waarvan A", "Politie", "ORGANISATIE 1"),
  ),
  usually(oneOf<CellValue>(2022, 2023), oneOf<CellValue>("2022", "", "2023 Q3", "ultimo 2022")),
  ...[figure, figure, figure, figure, rate, rate],
);

/** The rows of one sheet, opened afresh each time: to read them changes what the table knows. */
function opened(lines: readonly CellValue[][], formats: readonly string[][] | null) {
  const values = [HEADERS, ...lines];
  const numberFormats = formats && [HEADERS.map(() => "General"), ...formats];
  const cells = { name: "Opgave", top: 2, left: 1, values, numberFormats, tables: [] };
  const grid = gridOf(cells);
  const [layout] = findLayouts(grid, 2, 1, 1 + HEADERS.length);
  if (!layout) throw new Error("No table under these headers");
  const rows = lines.map((_, at) => 3 + at);
  const title = {
    year: null,
    sector: "Waterschappen",
    namesAreOrganisations: false,
    thousands: null,
  };
  return { table: openTable(grid, layout, rows, title), rows };
}

/** Each row read whole, and then added up. */
function readWhole({ table, rows }: ReturnType<typeof opened>) {
  const readings = rows.flatMap((row) => readRow(table, row));
  const figures = readings.filter(({ kind }) => kind === "figure").map((each) => each.figure);
  return { summed: sumOrganisations(figures), findings: table.findings };
}

function readFast({ table, rows }: ReturnType<typeof opened>) {
  return { summed: readRows(table, rows).summed, findings: table.findings };
}

describe("rows of organisations that only add to a sum", () => {
  it("add up to what they do when each is read whole, whatever stands among them", () => {
    const format = fc.array(oneOf(...FORMATS), { minLength: 9, maxLength: 9 });
    const sheet = fc.array(fc.tuple(line, format), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(sheet, fc.boolean(), (given, formatted) => {
        const lines = given.map(([cells]) => cells);
        const formats = formatted ? given.map(([, each]) => each) : null;
        expect(readFast(opened(lines, formats))).toEqual(readWhole(opened(lines, formats)));
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it("are taken for such when they hold a name, numbers, text figures and blanks", () => {
    const lines = [
      ["Rijk", "BZK", 2023, 10, 8.5, "", 1, 0.85, ""],
      ["Rijk", "OCW", 2023, 10, "8,5", "n.b.", 1, "85%", ""],
      ["Rijk", "SZW", 2023, 10, 8.5, "", 1, 0.58, ""],
      ["Rijk", "VWS", 2023, 10, "veel", "", 1, "", ""],
      ["Rijk", "Totaal", 2023, 20, 17, "", 2, "", ""],
    ];
    const { table, rows } = opened(lines, null);
    const plain = plainRows(table);
    const taken = rows.map((row) => plain !== null && plainRow(table, plain, row) !== null);
    expect(taken).toEqual([true, true, false, false, false]);
  });
});
