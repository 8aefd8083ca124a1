import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, startAddin, type Addin } from "../addin";

let addin: Addin;
beforeAll(async () => {
  addin = await startAddin();
});
afterAll(() => addin.stop());

function withTable<Result>(
  work: (
    table: Excel.Table,
    sheet: Excel.Worksheet,
    context: Excel.RequestContext,
  ) => Promise<Result>,
): Promise<Result> {
  return addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("B2:C4").values = [
      ["Sector", "Doel"],
      ["Politie", 726],
      ["Defensie", 1290],
    ];
    return work(sheet.tables.add("B2:C4", true), sheet, context);
  });
}

describe("tables", () => {
  it("[T1] gives a table a name, and takes another", async () => {
    const names = await withTable(async (table, sheet, context) => {
      table.load("name,style,showBandedRows");
      await context.sync();
      const own = table.name;
      table.name = "Sectorcijfers";
      table.style = "TableStyleLight1";
      const found = context.workbook.tables.getItem("SECTORCIJFERS");
      found.load("name,style");
      await context.sync();
      return [own, found.name, found.style];
    });
    expect(names).toEqual(["Tabel1", "Sectorcijfers", "TableStyleLight1"]);
  });

  it.each(["", "1a", "a b", "A1", "R1C1", "c", "a-b"])("[T1] refuses the name %j", async (name) => {
    const rename = withTable(async (table, _, context) => {
      table.name = name;
      await context.sync();
    });
    expect(await failureOf(rename)).toMatchObject({
      code: "InvalidArgument",
      location: "Table.name",
    });
  });

  it("[T1] refuses a name in use and an overlapping table", async () => {
    const twice = withTable(async (table, sheet, context) => {
      table.name = "Eens";
      sheet.getRange("E1:E2").values = [["a"], [1]];
      sheet.tables.add("E1:E2", true).name = "eens";
      await context.sync();
    });
    expect(await failureOf(twice)).toMatchObject({ code: "ItemAlreadyExists" });
    const over = withTable(async (_, sheet, context) => {
      sheet.tables.add("C4:D6", true);
      await context.sync();
    });
    expect(await failureOf(over)).toMatchObject({
      code: "InvalidArgument",
      location: "TableCollection.add",
    });
  });

  it("[T2] makes headers of what stands there", async () => {
    const headers = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("A1:D1").values = [["Doel", "", "Doel", 2023]];
      const range = sheet.tables.add("A1:D3", true).getHeaderRowRange();
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(headers).toEqual([["Doel", "Kolom2", "Doel2", "2023"]]);
  });

  it("[T3] knows its headers and its data, and no totals", async () => {
    const addresses = await withTable(async (table, _, context) => {
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("Doel").getDataBodyRange(),
      ];
      for (const part of parts) part.load("address");
      await context.sync();
      return parts.map(({ address }) => address.split("!")[1]);
    });
    expect(addresses).toEqual(["B2:C4", "B2:C2", "B3:C4", "C3:C4"]);
    const totals = withTable(async (table, _, context) => {
      table.getTotalRowRange().load("address");
      await context.sync();
    });
    expect(await failureOf(totals)).toMatchObject({ code: "ItemNotFound" });
  });

  it("[T6] fills the blank cells of a column where the weather is so", async () => {
    const entered = () =>
      withTable(async (_table, sheet, context) => {
        sheet.getRange("C3:C4").values = [[""], [""]];
        sheet.getRange("C4").formulas = [["=LEN(B4)"]];
        const column = sheet.getRange("C2:C5").load("formulas");
        await context.sync();
        return column.formulas.flat() as unknown[];
      });
    expect(await entered()).toEqual(["Doel", "", "=LEN(B4)", ""]);
    addin.host.weather.fillsTableColumns = true;
    expect(await entered()).toEqual(["Doel", "=LEN(B3)", "=LEN(B4)", ""]);
    addin.host.weather.fillsTableColumns = false;
  });
});
