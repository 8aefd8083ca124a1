import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { attachCalculation } from "../../src/calculation/attach-calculation";
import { failureOf, startAddin, type Addin } from "../addin";

let addin: Addin;
beforeAll(async () => {
  addin = await startAddin();
});
afterAll(() => addin.stop());
beforeEach(() => {
  const { workbook } = addin;
  workbook.structureProtected = false;
  for (const sheet of workbook.sheets.slice(1)) workbook.deleteSheet(sheet);
});

const add = (name?: string) =>
  addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("name,position,visibility");
    await context.sync();
    return sheet.toJSON();
  });

describe("sheets", () => {
  it.each([
    "",
    "x".repeat(32),
    "a/b",
    "a\\b",
    "a?",
    "a*",
    "a:b",
    "[a",
    "a]",
    "'a",
    "a'",
    "History",
    "geschiedenis",
  ])("[S1] refuses the name %j", async (name) => {
    const rename = addin.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      await context.sync();
    });
    expect(await failureOf(rename)).toMatchObject({
      code: "InvalidArgument",
      location: "Worksheet.name",
    });
  });

  it("[S1] refuses a name in use, in any case", async () => {
    await add("Overzicht");
    expect(await failureOf(add("OVERZICHT"))).toEqual({
      code: "ItemAlreadyExists",
      message: "A resource with the same name or identifier already exists.",
      location: "WorksheetCollection.add",
    });
    expect(addin.workbook.sheets).toHaveLength(2);
  });

  it("[S2] names a sheet by itself", async () => {
    expect(await add()).toMatchObject({ name: "Blad2", position: 1, visibility: "Visible" });
    expect(await add()).toMatchObject({ name: "Blad3", position: 2 });
  });

  it("[S3] keeps the last visible sheet", async () => {
    const remove = addin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(await failureOf(remove)).toMatchObject({ code: "InvalidOperation" });
    const hide = addin.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().visibility = "Hidden";
      await context.sync();
    });
    expect(await failureOf(hide)).toMatchObject({ code: "InvalidOperation" });
  });

  it("[S3] activates no hidden sheet", async () => {
    await add("Hulp");
    const activate = addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hulp");
      sheet.visibility = "Hidden";
      sheet.activate();
      await context.sync();
    });
    expect(await failureOf(activate)).toMatchObject({
      code: "InvalidOperation",
      location: "Worksheet.activate",
    });
  });

  it("[S4] refuses to add sheets to a protected workbook", async () => {
    addin.workbook.structureProtected = true;
    expect(await failureOf(add("x"))).toMatchObject({
      code: "AccessDenied",
      message: "You cannot perform the requested operation.",
    });
  });

  it("[S5] carries a new name through formulas and charts, and breaks them on deletion", async () => {
    const { workbook, host } = addin;
    const calculation = attachCalculation(workbook, {
      declarations: [],
      port: host.customFunctions,
    });
    await addin.Excel.run(async (context) => {
      const source = context.workbook.worksheets.add("Bron");
      source.getRange("A1:B2").values = [
        ["Sector", "Doel"],
        ["Politie", 726],
      ];
      const sheet = context.workbook.worksheets.add("Doel");
      sheet.getRange("A1").formulas = [["=Bron!B2+1"]];
      sheet.charts.add("BarClustered", source.getRange("A1:B2"), "Columns");
      await context.sync();
      source.name = "De bron";
      await context.sync();
    });
    const sheet = addin.workbook.sheet("Doel");
    expect(sheet?.cell(0, 0)?.formula).toBe("='De bron'!B2+1");
    expect(sheet?.charts[0]?.series[0]).toMatchObject({
      name: "Doel",
      values: "'De bron'!$B$2",
      categories: "'De bron'!$A$2",
    });
    await addin.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("De bron").delete();
      await context.sync();
    });
    expect(sheet?.cell(0, 0)?.formula).toBe("=#REF!B2+1");
    calculation.dispose();
  });

  it("[S6] says which range is in use", async () => {
    const addresses = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Leeg");
      const none = sheet.getUsedRangeOrNullObject(true);
      const first = sheet.getUsedRange();
      first.load("address");
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("E5").format.fill.color = "#FF0000";
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      values.load("address");
      all.load("address");
      await context.sync();
      return [none.isNullObject, first.address, values.address, all.address];
    });
    expect(addresses).toEqual([true, "Leeg!A1", "Leeg!B2:C3", "Leeg!B2:E5"]);
  });

  it("[S7] finds custom properties by key without case", async () => {
    const found = await addin.Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.add("Eigen");
      customProperties.add("Soort", "overzicht");
      const property = customProperties.getItemOrNullObject("SOORT");
      const none = customProperties.getItemOrNullObject("anders");
      property.load("key,value");
      await context.sync();
      return [property.key, property.value, none.isNullObject];
    });
    expect(found).toEqual(["Soort", "overzicht", true]);
  });

  it("[S7] refuses a value of more than 255 characters", async () => {
    const adding = (length: number) =>
      addin.Excel.run(async (context) => {
        context.workbook.worksheets.add().customProperties.add("key", "x".repeat(length));
        await context.sync();
      });
    await adding(255);
    expect(await failureOf(adding(256))).toMatchObject({ code: "InvalidArgument" });
  });

  it("[S8] freezes rows and columns", async () => {
    const address = await addin.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Vast");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const place = sheet.freezePanes.getLocationOrNullObject();
      place.load("address");
      await context.sync();
      return place.address;
    });
    expect(address).toBe("Vast!A1:B3");
    expect(addin.workbook.sheet("Vast")?.frozen).toEqual({ rows: 3, columns: 2 });
  });

  it("[B5] loads a collection nested, cut by top and skip", async () => {
    await add("Een");
    await add("Twee");
    const loaded = await addin.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/tables/items/name");
      await context.sync();
      const all = worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.length]);
      const cut = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      return { all, cut: cut.items.map((sheet) => sheet.name) };
    });
    expect(loaded.all).toEqual([
      ["Blad1", 0],
      ["Een", 0],
      ["Twee", 0],
    ]);
    expect(loaded.cut).toEqual(["Een"]);
  });

  it("[B5] loads everything of an object when nothing is named", async () => {
    await add("Alles");
    const sheet = await addin.Excel.run(async (context) => {
      const loaded = context.workbook.worksheets.getItem("Alles");
      loaded.showGridlines = false;
      loaded.load();
      await context.sync();
      return loaded.toJSON();
    });
    expect(sheet).toMatchObject({ name: "Alles", position: 1, showGridlines: false });
  });

  it("[B4] does nothing to a null object", async () => {
    const isNull = await addin.Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("bestaat niet");
      none.delete();
      const range = none.getRange("A1");
      range.load("values");
      await context.sync();
      return [none.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it("[S9] lists shapes and comments", async () => {
    const sheet = addin.workbook.active;
    sheet.shapes.push({ id: "vorm", name: "Tekstvak 1" });
    sheet.comments.push({ id: "opmerking", content: "Klopt dit?" });
    const read = await addin.Excel.run(async (context) => {
      const { shapes, comments } = context.workbook.worksheets.getActiveWorksheet();
      shapes.load("items/name");
      comments.load("items/content");
      await context.sync();
      return [shapes.items.map(({ name }) => name), comments.items.map(({ content }) => content)];
    });
    expect(read).toEqual([["Tekstvak 1"], ["Klopt dit?"]]);
    sheet.shapes.length = sheet.comments.length = 0;
  });
});
