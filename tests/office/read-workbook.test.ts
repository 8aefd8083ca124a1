import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/office/reading/read-workbook";
import { startAddin, type Addin } from "../../packages/office-host/tests/addin";

let addin: Addin;
beforeEach(async () => {
  addin = await startAddin();
  const { Office, Excel, OfficeExtension } = addin;
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
});
afterEach(() => addin.stop());

const enter = (
  row: number,
  column: number,
  value: string | number,
  sheet = addin.workbook.active,
) => addin.workbook.edit([{ sheet, row, column, input: { kind: "value", value } }], "user");
const area = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});
const batches = () => addin.host.batches.filter(({ purpose }) => purpose === "workbook");

describe("reading the workbook", () => {
  it("tells which cells are merged", async () => {
    enter(0, 1, 2022);
    enter(1, 0, "Sector");
    addin.workbook.active.merges.push(area(0, 1, 0, 3), area(1, 0, 2, 0));
    const [sheet] = await readWorkbook();
    expect(sheet?.merges).toEqual(["B1:D1", "A2:A3"]);
  });

  it.each(["1900", "1904"] as const)("tells that days are counted from %s", async (system) => {
    addin.workbook.dateSystem = system;
    enter(0, 0, 44_000);
    addin.workbook.active.setStyle(0, 0, { numberFormat: "d-m-yyyy" });
    const [sheet] = await readWorkbook();
    expect(sheet?.date1904).toBe(system === "1904");
  });

  it("takes two syncs that only read, where there are no blanks and no dates", async () => {
    enter(0, 0, "Sector");
    await readWorkbook();
    expect(batches().map(({ writes }) => writes)).toEqual([false, false]);
  });

  it("tells more merged areas than Excel gives at a time", async () => {
    for (let row = 0; row < 700; row++) {
      enter(row, 0, "Politie");
      addin.workbook.active.merges.push(area(row, 0, row, 1));
    }
    enter(0, 2, "x");
    const [sheet] = await readWorkbook();
    expect(sheet?.merges).toHaveLength(700);
  });

  it("says that merged areas are unknown where Excel refuses to tell them", async () => {
    enter(0, 0, "Sector");
    enter(1, 1, "Doel");
    addin.host.failBatch({ nth: 3, code: "AccessDenied" });
    expect(await readWorkbook()).toMatchObject([
      {
        values: [
          ["Sector", ""],
          ["", "Doel"],
        ],
        merges: "unknown",
      },
    ]);
  });

  it("reads a sheet that is more than Excel gives at once, to the last cell", async () => {
    const sheet = addin.workbook.active;
    const text = "x".repeat(60);
    const edits = Array.from({ length: 90_000 }, (_, row) => ({
      sheet,
      row,
      column: 0,
      input: { kind: "value" as const, value: `${text}${row}` },
    }));
    addin.workbook.edit(edits, "user");
    const [read] = await readWorkbook();
    expect(read?.values.map(([value]) => value)).toEqual(edits.map(({ input }) => input.value));
    expect(read?.numberFormats).toHaveLength(90_000);
  });
});
