/* `src/office` alone, for the context in which Office.js runs; `applied.ts` bundles it. */
import { planSheets } from "../../src/office/keeping/plan-sheets";
import { takeInventory } from "../../src/office/keeping/take-inventory";
import { readWorkbook } from "../../src/office/reading/read-workbook";
import { applySheets, type AppliedSheets } from "../../src/office/writing/apply-sheets";
import type { SheetDescription } from "../../src/report/description/sheet-description";

async function plan(descriptions: readonly SheetDescription[]) {
  const taking = takeInventory();
  await readWorkbook(taking);
  return planSheets(descriptions, taking.inventory());
}

async function applyAll(descriptions: readonly SheetDescription[]): Promise<AppliedSheets> {
  return applySheets(await plan(descriptions));
}

Object.assign(globalThis, { plan, applyAll });
