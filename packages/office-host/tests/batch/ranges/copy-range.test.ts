import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Sheet } from "../../../src/model/sheet";
import { failureOf, startAddin, type Addin } from "../../addin";

let addin: Addin;
let from: Sheet;
let to: Sheet;
beforeEach(async () => {
  addin = await startAddin();
  from = addin.workbook.active;
  to = addin.workbook.addSheet("Nieuw");
  const edit = (row: number, column: number, value: string | number) =>
    addin.workbook.edit([{ sheet: from, row, column, input: { kind: "value", value } }], "user");
  edit(0, 0, "Politie");
  edit(0, 1, 713);
  const formula = "=B1*$B$1+Nieuw!B1";
  const input = { kind: "formula", formula } as const;
  addin.workbook.edit([{ sheet: from, row: 0, column: 2, input }], "user");
  from.setStyle(0, 1, { bold: true, numberFormat: "0.0" });
});
afterEach(() => addin.stop());

const copy = (place: string, source: string, ...rest: [Excel.RangeCopyType?, boolean?, boolean?]) =>
  addin.Excel.run(async ({ workbook: { worksheets } }) => {
    const source_ = worksheets.getItem("Blad1").getRange(source);
    const target = worksheets.getItem("Nieuw").getRange(place);
    target.copyFrom(source_, ...rest);
    await target.context.sync();
  });

describe("copying a range", () => {
  it("[R12] copies values, formulas and formats to another sheet, and moves relative references", async () => {
    await copy("B3", "A1:C1");
    expect(to.value(2, 1)).toBe("Politie");
    expect(to.cell(2, 2)).toMatchObject({ value: 713, style: { bold: true } });
    expect(to.cell(2, 3)?.formula).toBe("=C3*$B$1+Nieuw!C3");
  });

  it("[R12] keeps formulas as they are at the same address", async () => {
    await copy("C1", "C1");
    expect(to.cell(0, 2)?.formula).toBe("=B1*$B$1+Nieuw!B1");
  });

  it("[R12] copies only values or formats when asked", async () => {
    await copy("A1", "A1:B1", "Values" as Excel.RangeCopyType);
    expect(to.cell(0, 1)).toEqual({ value: 713 });
    await copy("A2", "A1:B1", "Formats" as Excel.RangeCopyType);
    expect(to.cell(1, 1)).toMatchObject({ value: null, style: { bold: true } });
  });

  it("[R12] a blank cell empties, unless blanks are skipped", async () => {
    const input = { kind: "value", value: 1 } as const;
    addin.workbook.edit([{ sheet: to, row: 0, column: 4, input }], "user");
    await copy("E1", "E1", "All" as Excel.RangeCopyType, true);
    expect(to.value(0, 4)).toBe(1);
    await copy("E1", "E1");
    expect(to.value(0, 4)).toBeNull();
  });

  it("[R12] whole columns bring their widths and conditional formats along", async () => {
    from.columnWidths.set(1, 200);
    const area = { top: 0, left: 1, bottom: 9, right: 1 };
    from.conditionalFormats.push({
      ...{ id: "1", kind: "custom", area, formula: "=B1>0", style: { bold: true } },
    });
    await copy("B:C", "B:C");
    expect(to.columnWidths.get(1)).toBe(200);
    expect(to.value(0, 1)).toBe(713);
    expect(to.conditionalFormats).toMatchObject([{ area, formula: "=B1>0" }]);
  });

  it("[R12] refuses to transpose, and to leave the sheet", async () => {
    const transposed = copy("A1", "A1:B1", "All" as Excel.RangeCopyType, false, true);
    expect(await failureOf(transposed)).toMatchObject({ code: "NotImplemented" });
    expect(await failureOf(copy("XFD1", "A1:B1"))).toMatchObject({ code: "InvalidArgument" });
  });

  it("[B6] a protected sheet takes no copies", async () => {
    to.protected = true;
    expect(await failureOf(copy("A1", "A1"))).toMatchObject({ code: "AccessDenied" });
  });
});
