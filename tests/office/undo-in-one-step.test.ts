import { afterEach, expect, test, vi } from "vitest";
import { applySheets } from "../../src/office/writing/apply-sheets";
import { enterFormulas } from "../../src/office/writing/enter-formulas";
import { insertTable } from "../../src/office/writing/insert-table";
import type { SheetsPlan } from "../../src/office/keeping/planned-sheet";

/** Office.js of npm knows no such groups: what is asked of Excel is looked at instead. */
function excelOf(version: number): unknown[] {
  const options: unknown[] = [];
  const isSetSupported = (name: string, asked: string) =>
    name === "ExcelApi" && Number(asked.slice(2)) <= version;
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported } } });
  vi.stubGlobal("Excel", {
    run: (given: unknown) => {
      options.push(given);
      return Promise.reject(new Error("looked at"));
    },
  });
  return options;
}
afterEach(() => vi.unstubAllGlobals());

const WRITINGS: Readonly<Record<string, () => Promise<unknown>>> = {
  "sheets that are made": () => applySheets({ sheets: [] } as unknown as SheetsPlan),
  "formulas that are repaired": () =>
    enterFormulas([{ sheet: "Blad1", row: 0, column: 0, formula: "=1", instead: "" }]),
  "a table that is inserted": () => insertTable({ name: "T", rows: [], formats: [], widths: [] }),
};

test.each(Object.entries(WRITINGS))("%s are one step to undo where Excel can", async (_, write) => {
  const options = excelOf(20);
  await expect(write()).rejects.toThrow("looked at");
  expect(options).toEqual([{ delayForCellEdit: true, mergeUndoGroup: true }]);
});

test.each(Object.entries(WRITINGS))("%s ask an older Excel for no group", async (_, write) => {
  const options = excelOf(17);
  await expect(write()).rejects.toThrow("looked at");
  expect(options).toEqual([{ delayForCellEdit: true }]);
});
