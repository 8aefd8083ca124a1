import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ADDIN_MARKS } from "../../../src/actions/addin/addin-marks";
import { CHOICE_KEY } from "../../../src/office/excel/source-settings";
import { openFile } from "office-host/file";
import { EXCEL_CODES } from "../../weather/error-codes";
import { onHost, type OnHost } from "../../fixtures/on-host";

/** The copies that the add-in opens, as workbooks. */
function copiesOf({ host }: OnHost) {
  const files: Uint8Array[] = [];
  host.onWorkbookCreated((bytes) => files.push(bytes));
  return {
    files,
    open: async () => {
      const workbook = await openFile(files.at(-1) ?? new Uint8Array(), "kopie.xlsx");
      return (row: number, column: number) => workbook.sheets[0]?.cell(row, column);
    },
  };
}

describe("a copy without the add-in", () => {
  test("holds the values of our functions and the formulas of Excel's own; this workbook stays", async () => {
    const it = await onHost();
    await it.type("F1", [
      ['=BANEN.DOEL("Politie")', '=BANEN.REALISATIE("Politie")/2', '=BANEN.DOEL("Kappers")'],
      ["=F1*2", "=BANEN.SECTOREN()", ""],
    ]);
    const copies = copiesOf(it);
    expect(await it.addin.copyWithoutAddin()).toEqual({
      kind: "opened",
      replaced: 4,
      unvalued: [],
      rules: [],
      names: [],
    });
    const cell = await copies.open();
    expect(cell(0, 5)).toMatchObject({ value: 713 });
    expect(cell(0, 6)).toMatchObject({ value: 193.5 });
    expect(cell(0, 7)).toMatchObject({ value: { error: "#N/A" } });
    expect(cell(1, 5)).toMatchObject({ value: 1426, formula: "=F1*2" });
    expect([cell(1, 6)?.value, cell(2, 6)?.value]).toEqual(["Politie", "Gemeenten"]);
    for (const [row, column] of [0, 1].flatMap((r) => [5, 6, 7].map((c) => [r, c] as const)))
      expect(cell(row, column)?.formula ?? "").not.toContain("BANEN");
    expect(it.workbook.sheet("Cijfers")?.cell(0, 5)?.formula).toBe('=BANEN.DOEL("Politie")');
  });

  test("is not made where nothing asks for the add-in", async () => {
    const it = await onHost();
    const { files } = copiesOf(it);
    const outcome = await it.addin.copyWithoutAddin();
    expect(outcome).toEqual({ kind: "not-needed" });
    expect(files).toEqual([]);
    expect(it.addin.words(outcome)).toMatch(/zoals ze is/);
  });

  test("says which cells had no value, and never holds #NAME?", async () => {
    const it = await onHost();
    await it.type("F1", [['=BANEN.BESTAATNIET("Politie")']]);
    const copies = copiesOf(it);
    const outcome = await it.addin.copyWithoutAddin();
    expect(outcome).toMatchObject({ unvalued: [{ sheet: "Cijfers", range: "F1" }] });
    expect(it.addin.words(outcome)).toContain("Cijfers!F1");
    expect((await copies.open())(0, 5)).toEqual({ value: { error: "#N/A" } });
  });

  test("says which cells still wait for their value, of which the file says #N/A", async () => {
    const it = await onHost();
    it.calculation.dispose();
    const cell = it.workbook.sheet("Cijfers")?.ensureCell(0, 5);
    if (cell) Object.assign(cell, { formula: "=BANEN.DOEL(1)", value: { error: "#BUSY!" } });
    expect(await it.addin.copyWithoutAddin()).toMatchObject({
      replaced: 1,
      unvalued: [{ sheet: "Cijfers", range: "F1" }],
    });
  });

  test.each(EXCEL_CODES)("is given to be saved where Excel opens no workbook: %s", async (code) => {
    const it = await onHost();
    await it.type("F1", [['=BANEN.DOEL("Politie")']]);
    const copies = copiesOf(it);
    it.host.refuse({ member: "Workbook.createAndOpenWorkbook", code });
    const outcome = await it.addin.copyWithoutAddin();
    expect(copies.files).toEqual([]);
    if (code === "InvalidOperationInCellEditMode") {
      expect(outcome).toEqual({ kind: "failed", problem: { code: "cell-edit-mode" } });
      return;
    }
    if (outcome.kind !== "to-save") throw new Error(JSON.stringify(outcome));
    copies.files.push(outcome.bytes);
    expect((await copies.open())(0, 5)).toMatchObject({ value: 713 });
    expect(outcome).toMatchObject({ ending: "xlsx", replaced: 1 });
    expect(it.addin.words(outcome)).toMatch(/bewaar de kopie zelf/);
  });

  test("is given to be saved where it is larger than Excel opens", async () => {
    const it = await onHost();
    await it.type("F1", [['=BANEN.DOEL("Politie")']]);
    it.host.failBatch({ nth: 3, code: 5103 });
    expect(await it.addin.copyWithoutAddin()).toMatchObject({ kind: "to-save", replaced: 1 });
  });
});

test("the add-in knows itself by what its manifest and settings say", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  expect(manifest).toContain(`<Id>${ADDIN_MARKS.id}</Id>`);
  expect(manifest).toContain(`"Functions.Namespace" DefaultValue="${ADDIN_MARKS.namespace}"`);
  expect(CHOICE_KEY.startsWith(ADDIN_MARKS.settings)).toBe(true);
});
