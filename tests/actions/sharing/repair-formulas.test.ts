import { expect, describe, test } from "vitest";
import { formulaAsTyped } from "../../../src/actions/sharing/formula-as-typed";
import { startSession } from "../../../src/cli/session/session";
import { openFile, saveFile } from "office-host/file";
import { type Sheet, Workbook } from "office-host/model";
import { FOUR_SECTORS } from "../../fixtures/on-host";

const NAME = { error: "#NAME?" } as const;

/** A workbook as it comes back from somebody without the add-in: saved with `#NAME?`, and opened. */
async function cameBack(fill: (sheet: Sheet, workbook: Workbook) => void) {
  const before = new Workbook("Cijfers");
  const [sheet] = before.sheets;
  if (!sheet) throw new Error("No sheet");
  FOUR_SECTORS.forEach((row, r) =>
    row.forEach((value, c) => (sheet.ensureCell(r, c).value = value)),
  );
  fill(sheet, before);
  const workbook = await openFile(await saveFile(before), "terug.xlsx");
  const session = await startSession(workbook, "nl");
  await session.settled();
  const show = (row: number, column: number, name = "Cijfers") =>
    workbook.sheet(name)?.value(row, column);
  return { ...session, show };
}

const lost = (sheet: Sheet, row: number, column: number, formula: string): void => {
  Object.assign(sheet.ensureCell(row, column), { formula, value: NAME });
};

describe("formulas that show #NAME? although the add-in is there", () => {
  test("are entered again, two readings and one writing for all of them", async () => {
    const it = await cameBack((sheet, workbook) => {
      lost(sheet, 0, 5, '=BANEN.DOEL("Politie")');
      lost(sheet, 1, 5, '=1-BANEN.REALISATIEPERCENTAGE("Politie")');
      lost(sheet, 0, 7, "=BANEN.SECTOREN()");
      lost(workbook.addSheet("Meer"), 4, 1, '=BANEN.REALISATIE("Gemeenten")');
    });
    expect(it.show(0, 5)).toEqual(NAME);
    const start = it.host.batches.length;
    const outcome = await it.addin.repairFormulas();
    const batches = it.host.batches.slice(start).filter(({ purpose }) => purpose === "workbook");
    expect(batches.map(({ writes }) => writes)).toEqual([false, false, true]);
    await it.settled();
    expect(outcome).toEqual({
      kind: "done",
      repaired: [
        { sheet: "Cijfers", range: "F1" },
        { sheet: "Cijfers", range: "H1" },
        { sheet: "Cijfers", range: "F2" },
        { sheet: "Meer", range: "B5" },
      ],
      unknown: [],
      refused: [],
      protectedSheets: [],
    });
    expect([it.show(0, 5), it.show(4, 1, "Meer")]).toEqual([713, 6320]);
    expect(it.show(1, 5)).toBeCloseTo(1 - 387 / 713);
    // It spills again, over cells that were empty.
    expect([0, 1, 2, 3].map((row) => it.show(row, 7))).toContain("Waterschappen");
    expect(it.addin.words(outcome)).toMatch(/^4 formules hersteld: Cijfers!F1/);
    it.close();
  });

  test("get back the name by which they are typed, and no other cell is touched", async () => {
    const it = await cameBack((sheet) => {
      sheet.ensureCell(1, 5).value = "notitie";
      Object.assign(sheet.ensureCell(2, 5), { formula: "=1+1", value: 2 });
    });
    const sheet = it.workbook.sheet("Cijfers") as Sheet;
    const formula = '=_xldudf_BANEN_DOEL("Politie")';
    const input = { kind: "formula", formula } as const;
    it.workbook.edit([{ sheet, row: 0, column: 5, input }], "user");
    await it.settled();
    expect(it.show(0, 5)).toEqual(NAME);
    const changed: unknown[] = [];
    it.workbook.onChange((change) => change.kind === "cells" && changed.push(change.area));
    expect(await it.addin.repairFormulas()).toMatchObject({
      repaired: [{ sheet: "Cijfers", range: "F1" }],
    });
    await it.settled();
    expect(sheet.cell(0, 5)).toMatchObject({ formula: '=BANEN.DOEL("Politie")', value: 713 });
    expect(changed).toEqual([{ top: 0, left: 5, bottom: 0, right: 5 }]);
    it.close();
  });

  test("on a protected sheet stay, and the sheet is named; the rest is repaired", async () => {
    const it = await cameBack((sheet, workbook) => {
      lost(sheet, 0, 5, '=BANEN.DOEL("Politie")');
      const locked = workbook.addSheet("Dicht");
      locked.protected = true;
      lost(locked, 0, 0, '=BANEN.DOEL("Politie")');
    });
    for (const sheet of it.workbook.sheets) sheet.protected = sheet.name === "Dicht";
    const outcome = await it.addin.repairFormulas();
    expect(outcome).toMatchObject({
      repaired: [{ sheet: "Cijfers", range: "F1" }],
      protectedSheets: ["Dicht"],
    });
    expect(it.addin.words(outcome)).toContain("Het blad ‘Dicht’ is beveiligd");
    expect(it.show(0, 0, "Dicht")).toEqual(NAME);
    it.close();
  });

  test("with a name that no add-in has are said to show it still", async () => {
    const it = await cameBack((sheet) => lost(sheet, 0, 5, "=BANEN.DOEL(1)+BESTAATNIET(2)"));
    const outcome = await it.addin.repairFormulas();
    expect(outcome).toMatchObject({ repaired: [], unknown: [{ sheet: "Cijfers", range: "F1" }] });
    it.close();
  });

  test("where there are none nothing is written, and that is said", async () => {
    const it = await cameBack(() => undefined);
    const start = it.host.batches.length;
    const outcome = await it.addin.repairFormulas();
    expect(it.host.batches.slice(start).filter(({ writes }) => writes)).toEqual([]);
    expect(it.addin.words(outcome)).toBe("Er zijn geen formules van ons die #NAAM? tonen.");
    it.close();
  });
});

test.each([
  ["=_xldudf_BANEN_DOEL(A1)", "=BANEN.DOEL(A1)"],
  ["=_xlfn._xldudf_BANEN_DOEL(A1)*2", "=BANEN.DOEL(A1)*2"],
  ["=_xlfn.BANEN.DOEL(BANEN_REALISATIE(1))", "=BANEN.DOEL(BANEN.REALISATIE(1))"],
  ['="_xldudf_BANEN_DOEL(1)"&A1', '="_xldudf_BANEN_DOEL(1)"&A1'],
  ["=MIJN_BANEN_DOEL(1)", "=MIJN_BANEN_DOEL(1)"],
])("%s is typed as %s", (kept, typed) => {
  expect(formulaAsTyped(kept)).toBe(typed);
});
