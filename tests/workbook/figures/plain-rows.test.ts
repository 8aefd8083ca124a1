import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/workbook";
import { gridOf } from "../../../src/workbook/cells/grid";
import { meaningsOf } from "../../../src/workbook/figures/meanings";
import { plainRow, plainRows } from "../../../src/workbook/figures/plain-rows";
import { readTable } from "../../../src/workbook/figures/read-table";
import { seriesOf } from "../../../src/workbook/figures/open-table";
import { planOf } from "../../../src/workbook/layouts/plan";
import { lineReader } from "../../../src/workbook/layouts/read-lines";
import { tableOf } from "../../../src/workbook/profiles/table";

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

function planFor(lines: readonly CellValue[][], formats: readonly string[][] | null) {
  const values = [HEADERS, ...lines];
  const numberFormats = formats && [HEADERS.map(() => "General"), ...formats];
  const cells = { name: "Waterschappen", top: 2, left: 1, values, numberFormats, tables: [] };
  const right = HEADERS.length;
  const bottom = 2 + lines.length;
  const region = { top: 2, body: 3, end: bottom + 1, left: 1, right, table: null, others: [] };
  const table = tableOf({ ...region, grid: gridOf(cells) });
  const given = (column: number) => ({ from: "column", column, cost: 0, reason: "" }) as const;
  const header = { from: "header", column: -1, cost: 0, reason: "" } as const;
  return { plan: planOf(table, { who: given(1), when: given(3), what: header }), bottom };
}

describe("rows of organisations that only add to a sum", () => {
  it("add up to what they do when each is read whole, whatever stands among them", () => {
    const format = fc.array(oneOf(...FORMATS), { minLength: 9, maxLength: 9 });
    const sheet = fc.array(fc.tuple(line, format), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(sheet, fc.boolean(), (given, formatted) => {
        const lines = given.map(([cells]) => cells);
        const formats = formatted ? given.map(([, each]) => each) : null;
        const { plan, bottom } = planFor(lines, formats);
        const { account, ...plain } = readTable(plan, bottom);
        const { account: counted, ...whole } = readTable(plan, bottom, "whole");
        expect(plain).toEqual(whole);
        expect({ ...account, count: null }).toEqual({ ...counted, count: null });
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
    const { plan } = planFor(lines, null);
    const reader = lineReader(plan, plan.table.rows);
    const meanings = meaningsOf(plan, plan.table.rows, () => null);
    const plain = plainRows(plan, seriesOf(plan), meanings);
    const taken = plan.table.rows.map(
      (row) => plain !== null && plainRow(reader, plain, row) !== null,
    );
    expect(taken).toEqual([true, true, false, false, false]);
  });
});
