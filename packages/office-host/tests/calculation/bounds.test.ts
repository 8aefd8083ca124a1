import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { attachCalculation } from "../../src/calculation/attach-calculation";
import { openFile } from "../../src/file/open-file";
import { saveFile } from "../../src/file/save-file";
import type { CellInput } from "../../src/model/workbook";
import { declarations, makePort } from "./book";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(`packages/office-host/tests/fixtures/files/${name}.xlsx`));

describe("formulas that ask for more than there is", () => {
  it.each(["spill-giant", "wholecols", "deep-formula", "far-corner", "implicit-intersection"])(
    "%s: keep the value of the file, and nothing ends",
    async (name) => {
      const bytes = fixture(name);
      const workbook = await openFile(bytes, `${name}.xlsx`);
      const calculation = attachCalculation(workbook, { declarations: [], port: makePort() });
      onTestFinished(() => calculation.dispose());
      await calculation.settled();
      expect(await saveFile(workbook)).toEqual(bytes);
    },
  );

  it.each([
    ["=SEQUENCE(1048576,16384)"],
    ['=REPT("x",2000000000)'],
    ['=SUMPRODUCT((A1:XFD1048576<>"")*1)'],
    [`=${"(".repeat(3000)}1${")".repeat(3000)}`],
    [`=${"-".repeat(3000)}1`],
    [`=1${"+1".repeat(4000)}`],
  ])("typed, %s gives an error in its cell", async (formula) => {
    const workbook = await openFile(fixture("nostyles"), "map.xlsx");
    const calculation = attachCalculation(workbook, { declarations, port: makePort() });
    onTestFinished(() => calculation.dispose());
    const sheet = workbook.active;
    workbook.edit([{ sheet, row: 40, column: 0, input: { kind: "formula", formula } }], "user");
    await calculation.settled();
    expect(sheet.value(40, 0)).toHaveProperty("error");
  });

  it("a sum of whole columns is what it was", async () => {
    const workbook = await openFile(fixture("nostyles"), "map.xlsx");
    const calculation = attachCalculation(workbook, { declarations, port: makePort() });
    onTestFinished(() => calculation.dispose());
    expect(await calculation.evaluate("=SUM(B:Z)")).toBeGreaterThan(0);
  });

  it.each(["A1:XFD1048576", "1:1048576", "A:XFD", "$A$1:$XFD$1048576", "A1:XFD39", "1:39"])(
    "a sum over %s is that of what it holds, and follows it",
    async (reference) => {
      const workbook = await openFile(fixture("nostyles"), "map.xlsx");
      const calculation = attachCalculation(workbook, { declarations, port: makePort() });
      onTestFinished(() => calculation.dispose());
      const [sheet] = workbook.sheets;
      const other = workbook.addSheet("Ander");
      const formula = `=SUM('${sheet?.name}'!${reference})`;
      const enter = (on: typeof other, value: CellInput) =>
        workbook.edit([{ sheet: on, row: 20, column: 12, input: value }], "user");
      enter(other, { kind: "formula", formula });
      const before = other.value(20, 12);
      expect(before).toBeGreaterThan(0);
      if (sheet) enter(sheet, { kind: "value", value: 5 });
      expect(other.value(20, 12)).toBe(Number(before) + 5);
    },
  );

  it.each(["B4:XFD1048576", "2:1048576"])(
    "a sum over %s is more than there is room for, which its cell says",
    async (reference) => {
      const workbook = await openFile(fixture("nostyles"), "map.xlsx");
      const calculation = attachCalculation(workbook, { declarations, port: makePort() });
      onTestFinished(() => calculation.dispose());
      const sheet = workbook.addSheet("Ander");
      const input = {
        kind: "formula",
        formula: `=SUM('${workbook.active.name}'!${reference})`,
      } as const;
      workbook.edit([{ sheet, row: 0, column: 0, input }], "user");
      expect(sheet.value(0, 0)).toHaveProperty("error");
    },
  );

  it("a custom function that is given chance at each turn comes to rest", async () => {
    const workbook = await openFile(fixture("nostyles"), "map.xlsx");
    const calculation = attachCalculation(workbook, { declarations, port: makePort() });
    onTestFinished(() => calculation.dispose());
    const sheet = workbook.active;
    const input = { kind: "formula", formula: "=DUBBEL(RAND())" } as const;
    workbook.edit([{ sheet, row: 40, column: 0, input }], "user");
    await calculation.settled();
    expect(sheet.cell(40, 0)?.formula).toBe("=DUBBEL(RAND())");
  });
});
