import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, startAddin, type Addin } from "../addin";

let addin: Addin;
beforeAll(async () => {
  addin = await startAddin({ locale: "en-US" });
});
afterAll(() => addin.stop());

/** A table of three rows in A1:B4, with a note below it. */
function withTable<Result>(
  work: (table: Excel.Table, sheet: Excel.Worksheet) => () => Result,
): Promise<Result> {
  return addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:B4").values = [
      ["Sector", "Goal"],
      ["Police", 726],
      ["Defence", 1290],
      ["Water", 552],
    ];
    sheet.getRange("A6").values = [["note"]];
    const asked = work(sheet.tables.add("A1:B4", true), sheet);
    await context.sync();
    return asked();
  });
}

const valuesOf = (sheet: Excel.Worksheet, address: string) => {
  const range = sheet.getRange(address).load("values");
  return () => range.values as unknown[][];
};

describe("what samples of Office.js ask", () => {
  it("[T4] adds rows behind the last or before one, and what stands below moves down", async () => {
    const values = await withTable((table, sheet) => {
      table.rows.add(undefined, [["Rail", 10]]);
      table.rows.add(0, [["First", 1]]);
      return valuesOf(sheet, "A1:B8");
    });
    expect(values.map(([first]) => first)).toEqual([
      ...["Sector", "First", "Police", "Defence", "Water", "Rail", "", "note"],
    ]);
  });

  it("[T4] fills the blank row of a new table first, counts and deletes rows", async () => {
    const [count, values] = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      const table = sheet.tables.add("A1:B1", true);
      table.rows.add(undefined, [
        ["a", 1],
        ["b", 2],
      ]);
      table.rows.getItemAt(0).delete();
      const counted = table.rows.getCount();
      const asked = valuesOf(sheet, "A2:B3");
      await context.sync();
      return [counted.value, asked()] as const;
    });
    expect([count, values]).toEqual([
      1,
      [
        ["b", 2],
        ["", ""],
      ],
    ]);
  });

  it("[T5] adds and deletes columns, and sorts rows", async () => {
    const values = await withTable((table, sheet) => {
      table.columns.add(undefined, [["Real"], [1], [2], [3]]);
      table.columns.getItem("Goal").delete();
      table.sort.apply([{ key: 0, ascending: true }]);
      return valuesOf(sheet, "A1:C4");
    });
    expect(values).toEqual([
      ["Sector", "Real", ""],
      ["Defence", 2, ""],
      ["Police", 1, ""],
      ["Water", 3, ""],
    ]);
  });

  it("[R13] inserts and deletes cells, but tears no table apart", async () => {
    const values = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A2").insert("Down");
      sheet.getRange("A1").delete("Up");
      const asked = valuesOf(sheet, "A1:A4");
      await context.sync();
      return asked();
    });
    expect(values).toEqual([[""], [2], [3], [""]]);
    const torn = withTable((_, sheet) => {
      sheet.getRange("A2").insert("Down");
      return () => undefined;
    });
    expect(await failureOf(torn)).toMatchObject({ code: "InsertDeleteConflict" });
  });

  it("[R16] finds cells, removes duplicates and goes to the edge of what is filled", async () => {
    const found = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:A4").values = [["Police"], ["police"], ["Water"], ["Police station"]];
      const all = sheet.getRange("A1:A4");
      const exact = all.find("WATER", { completeMatch: true }).load("address");
      const none = all.findOrNullObject("Rail", {}).load("address");
      const edge = sheet.getRange("A1").getRangeEdge("Down").load("rowIndex");
      const removal = all.removeDuplicates([0], false).load("removed,uniqueRemaining");
      await context.sync();
      const { removed, uniqueRemaining } = removal;
      return [exact.address.slice(-2), none.isNullObject, edge.rowIndex, removed, uniqueRemaining];
    });
    expect(found).toEqual(["A3", true, 3, 1, 3]);
  });

  it("[S9] keeps comments on cells, with their answers", async () => {
    const said = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Remarks");
      sheet.comments.add("B2", "Right?").replies.add("Yes.");
      const comment = context.workbook.comments.getItemByCell("Remarks!B2");
      comment.load("content,resolved");
      const reply = comment.replies.getItemAt(0).load("content");
      await context.sync();
      return [comment.content, comment.resolved, reply.content];
    });
    expect(said).toEqual(["Right?", false, "Yes."]);
  });

  it("[S10] copies a sheet with its cells and looks under a name of its own", async () => {
    const copied = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Figures");
      sheet.getRange("A1:A2").formulas = [[2], ["=A1*2"]];
      const copy = sheet.copy("End").load("name");
      const cell = copy.getRange("A2").load("formulas");
      await context.sync();
      return [copy.name, cell.formulas[0]?.[0]];
    });
    expect(copied).toEqual(["Figures (2)", "=A1*2"]);
  });

  it("[F6] takes colours by their names, and keeps what single points of a chart wear", async () => {
    const worn = await withTable((table, sheet) => {
      const cell = sheet.getRange("A1");
      cell.format.fill.color = "LightGrey";
      const chart = sheet.charts.add("Pie", table.getRange());
      const { points } = chart.series.getItemAt(0);
      points.getItemAt(1).format.fill.setSolidColor("indigo");
      chart.dataLabels.showValue = true;
      cell.load("format/fill/color");
      points.load("count");
      return () => [cell.format.fill.color, points.count];
    });
    expect(worn).toEqual(["#D3D3D3", 3]);
  });
});
