import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readFormulas, readWorkbook } from "../../src/office/reading";
import { startAddin, type Addin } from "../../packages/office-host/tests/addin";

let addin: Addin;
beforeEach(async () => {
  addin = await startAddin();
  const { Office, Excel, OfficeExtension } = addin;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
});
afterEach(() => addin.stop());

type Cell = readonly [row: number, column: number, value: string | number];
const [LAST_ROW, LAST_COLUMN] = [1_048_575, 16_383];
const TABLE: readonly Cell[] = [
  ...["Sector", "Jaar", "Doel", "Realisatie"].map((value, column): Cell => [0, column, value]),
  ...["Politie", 2023, 713, 387].map((value, column): Cell => [1, column, value]),
];

function fill(cells: readonly Cell[], sheet = addin.workbook.active): void {
  const edits = cells.map(([row, column, value]) => ({
    ...{ sheet, row, column },
    input: { kind: "value" as const, value },
  }));
  addin.workbook.edit(edits, "user");
}

/** Every cell that was read and is not blank, by its place. */
async function readCells(): Promise<Map<string, unknown>> {
  const cells = new Map<string, unknown>();
  for (const { name, top, left, values } of await readWorkbook())
    values.forEach((line, row) =>
      line.forEach((value, column) => {
        const place = `${name} ${top + row} ${left + column}`;
        if (value !== "" && cells.has(place)) throw new Error(`${place} is read twice`);
        if (value !== "") cells.set(place, value);
      }),
    );
  return cells;
}

const placed = (cells: readonly Cell[], name = addin.workbook.active.name) =>
  new Map(cells.map(([row, column, value]) => [`${name} ${row} ${column}`, value]));
const syncs = () => addin.host.batches.filter(({ purpose }) => purpose === "workbook").length;

const STRAY: readonly (readonly [what: string, cells: readonly Cell[]])[] = [
  ["the last cell", [[LAST_ROW, LAST_COLUMN, "z"]]],
  ["the last column", [[0, LAST_COLUMN, "z"]]],
  ["the last row", [[LAST_ROW, 0, "z"]]],
  [
    "the last row and the last column",
    [
      [LAST_ROW, 0, "z"],
      [0, LAST_COLUMN, "z"],
    ],
  ],
  [
    "the middle and the end",
    [
      [500_000, 51, "y"],
      [LAST_ROW, LAST_COLUMN, " "],
    ],
  ],
  [
    "all columns of a row",
    Array.from({ length: LAST_COLUMN + 1 }, (_, at): Cell => [9, at, at + 1]),
  ],
];

describe("one stray cell far away", () => {
  it.each(STRAY)("in %s costs no more than what is filled", async (_, stray) => {
    fill([...TABLE, ...stray]);
    expect(await readCells()).toEqual(placed([...TABLE, ...stray]));
    expect(syncs()).toBeLessThan(25);
    const formulas = await readFormulas();
    expect(
      formulas.flatMap((part) => part.values.flat()).filter((each) => each !== ""),
    ).toHaveLength(TABLE.length + stray.length);
  });

  it("on several sheets leaves the others to be read at once", async () => {
    fill([[LAST_ROW, LAST_COLUMN, "z"]]);
    const other = addin.workbook.addSheet("Cijfers");
    fill(TABLE, other);
    expect((await readWorkbook()).find(({ name }) => name === "Cijfers")?.values).toHaveLength(2);
  });

  it("never parts a table, wherever it stands", async () => {
    const place = fc.record({
      top: fc.integer({ min: 0, max: LAST_ROW - 60 }),
      left: fc.integer({ min: 0, max: LAST_COLUMN - 8 }),
      rows: fc.integer({ min: 2, max: 50 }),
    });
    await fc.assert(
      fc.asyncProperty(place, async ({ top, left, rows }) => {
        const sheet = addin.workbook.addSheet("Ver");
        const table = Array.from({ length: rows * 4 }, (_, at): Cell => {
          return [top + Math.floor(at / 4), left + (at % 4), at + 1];
        });
        const corners: Cell[] = [
          [0, 0, "a"],
          [LAST_ROW, LAST_COLUMN, "z"],
        ];
        fill(
          [...corners.filter(([row, column]) => !(row === top && column === left)), ...table],
          sheet,
        );
        const parts = await readWorkbook();
        addin.workbook.deleteSheet(sheet);
        const holding = parts.filter(({ values }) => values.some((line) => line.includes(1)));
        expect(holding[0]?.values.flat().filter((each) => typeof each === "number")).toHaveLength(
          rows * 4,
        );
      }),
      { numRuns: 15, seed: 15 },
    );
  }, 60_000);

  it("is not asked about twice where blank rows are only formatted", async () => {
    fill(TABLE);
    const sheet = addin.workbook.active;
    for (let row = 2; row < 20_000; row++) sheet.setStyle(row, 0, { fill: "#FFFF00" });
    expect(await readCells()).toEqual(placed(TABLE));
    expect(syncs()).toBe(2);
  });
});
