import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAddin, type Addin } from "../addin";

let addin: Addin;
beforeAll(async () => {
  addin = await startAddin();
});
afterAll(() => addin.stop());

function typeIn(row: number, column: number, value: number): void {
  const [sheet] = addin.workbook.sheets;
  if (sheet) addin.workbook.edit([{ sheet, row, column, input: { kind: "value", value } }], "user");
}

describe("events", () => {
  it("[E1] [E3] tells of a change until nobody listens", async () => {
    const told: string[] = [];
    const results = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["Sector", "Doel"],
        ["Politie", 726],
      ];
      const table = sheet.tables.add("A1:B2", true);
      table.load("id");
      sheet.load("id");
      await context.sync();
      const all = [
        sheet.onChanged.add(async (event) => void told.push(`sheet ${event.address}`)),
        table.onChanged.add(async (event) => void told.push(`table ${event.address}`)),
        context.workbook.worksheets.onChanged.add(
          async (event) =>
            void told.push(`sheets ${event.address} ${event.worksheetId === sheet.id}`),
        ),
      ];
      await context.sync();
      return all;
    });
    typeIn(1, 1, 400);
    typeIn(5, 5, 1);
    await addin.host.settled();
    expect(told.sort()).toEqual([
      "sheet B2",
      "sheet F6",
      "sheets B2 true",
      "sheets F6 true",
      "table B2",
    ]);
    told.length = 0;
    for (const result of results) {
      await addin.Excel.run(result.context, async (context) => {
        result.remove();
        await context.sync();
      });
    }
    typeIn(1, 1, 500);
    await addin.host.settled();
    expect(told).toEqual([]);
  });

  it("[E1] gives the changed range", async () => {
    const values: unknown[] = [];
    await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add((event) =>
        addin.Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load("values");
          await inner.sync();
          values.push(range.values);
        }),
      );
      await context.sync();
    });
    typeIn(9, 9, 42);
    await addin.host.settled();
    expect(values).toEqual([[[42]]]);
  });

  it("[E2] tells of sheets and of the selection", async () => {
    const told: string[] = [];
    await addin.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void told.push("added"));
      worksheets.onDeleted.add(async () => void told.push("deleted"));
      worksheets.onActivated.add(async () => void told.push("activated"));
      context.workbook.onSelectionChanged.add(async () => void told.push("selected"));
      await context.sync();
    });
    const sheet = addin.workbook.addSheet("Nieuw");
    addin.workbook.activate(sheet);
    addin.workbook.select({ top: 1, left: 1, bottom: 1, right: 1 });
    addin.workbook.deleteSheet(sheet);
    await addin.host.settled();
    expect(told.sort()).toEqual(["activated", "added", "deleted", "selected"]);
  });
});
