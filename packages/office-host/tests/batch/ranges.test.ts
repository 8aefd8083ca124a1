import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, startAddin, type Addin } from "../addin";

let addin: Addin;
beforeAll(async () => {
  addin = await startAddin();
});
afterAll(() => addin.stop());

const SIZES =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function onSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return addin.Excel.run((context) => work(context.workbook.worksheets.add(), context));
}

const enter = (text: unknown) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[text]];
    range.load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    return {
      value: range.values[0]?.[0] as unknown,
      formula: range.formulas[0]?.[0] as unknown,
      format: range.numberFormat[0]?.[0] as unknown,
      type: range.valueTypes[0]?.[0] as unknown,
    };
  });

describe("ranges", () => {
  it("[R10] tells which areas are merged", async () => {
    const merged = await onSheet(async (sheet, context) => {
      sheet.getRange("B1:D1").merge(false);
      const areas = sheet.getRange("A1:C4").getMergedAreasOrNullObject();
      const none = sheet.getRange("A3:C4").getMergedAreasOrNullObject();
      areas.areas.load("items/address");
      none.load("areaCount");
      await context.sync();
      return [none.isNullObject, ...areas.areas.items.map(({ address }) => address.split("!")[1])];
    });
    expect(merged).toEqual([true, "B1:D1"]);
  });

  it("[R11] counts days as the workbook does", async () => {
    const day = await onSheet(async (_, context) => {
      const first = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync();
      return first.value;
    });
    expect(day).toBe(1462);
  });

  it("[R1] fills a range with one value", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = 7 as unknown as number[][];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    [[[1]]],
    [[[1, 2, 3]]],
    [[[1, 2], [3]]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])("[R1] refuses %j for two cells", async (values) => {
    const write = onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = values;
      await context.sync();
    });
    expect(await failureOf(write)).toEqual({
      code: "InvalidArgument",
      message: SIZES,
      location: "Range.values",
    });
  });

  it("[R2] leaves a cell alone for null and empties it for an empty text", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([[1, "", 4]]);
  });

  it.each([
    ["12.5", 12.5, "General", "Double"],
    ["12,5", "12,5", "General", "String"],
    ["50%", 0.5, "0%", "Double"],
    ["TRUE", true, "General", "Boolean"],
    ["#N/A", "#N/A", "General", "Error"],
    ["33 van 35", "33 van 35", "General", "String"],
    ["'=1+1", "=1+1", "General", "String"],
    ["-", "-", "General", "String"],
    ["", "", "General", "Empty"],
  ])("[R3] takes %j as %j", async (text, value, format, type) => {
    expect(await enter(text)).toMatchObject({ value, format, type });
  });

  it.each([
    ["=1+1", "=1+1"],
    ["-A2", "=-A2"],
    ["+A2", "=+A2"],
    ["@SUM(1)", "=SUM(1)"],
  ])("[R3] takes %j as a formula", async (text, formula) => {
    expect(await enter(text)).toMatchObject({ formula });
  });

  it.each(["=SUM(", "+/- 1.900 fta", "=1+"])(
    "[R3] refuses %j, a formula that cannot be read",
    async (text) => {
      expect(await failureOf(enter(text))).toMatchObject({
        code: "InvalidArgument",
        location: "Range.values",
      });
    },
  );

  it("[R3] keeps text in a cell with format @", async () => {
    const cells = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["@", "@"]];
      range.values = [["=1+1", "+/- 5"]];
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas] as unknown;
    });
    expect(cells).toEqual([[["=1+1", "+/- 5"]], [["=1+1", "+/- 5"]]]);
  });

  it("[R4] shows numbers in the host's locale", async () => {
    const shown = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[31781.3, "#N/A"]];
      sheet.getRange("A1").numberFormat = [["#,##0.0"]];
      range.load("text,values");
      await context.sync();
      return [range.text, range.values] as unknown;
    });
    expect(shown).toEqual([[["31.781,3", "#N/B"]], [[31781.3, "#N/A"]]]);
  });

  it("[R5] gives null for a range without bounds and does not write it", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A:A");
      range.load("values,address,rowCount");
      await context.sync();
      return [range.values, range.rowCount] as unknown;
    });
    expect(read).toEqual([null, 1_048_576]);
    const write = onSheet(async (sheet, context) => {
      sheet.getRange("A:A").values = 1 as unknown as number[][];
      await context.sync();
    });
    expect(await failureOf(write)).toMatchObject({ code: "InvalidArgument" });
  });

  it("[R5] refuses to read more than five million cells", async () => {
    const read = onSheet(async (sheet, context) => {
      sheet.getRange("A1:Z200000").load("values");
      await context.sync();
    });
    expect(await failureOf(read)).toMatchObject({ code: "RangeExceedsLimit" });
  });

  it("[R6] takes more than 1.500 cells, and all sizes come back as they went", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 8 }),
        async (rows, columns) => {
          const written = Array.from({ length: rows }, (_, row) =>
            Array.from({ length: columns }, (__, column) => row * columns + column),
          );
          const read = await addin.Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.getFirst();
            const range = sheet.getRangeByIndexes(2, 1, rows, columns);
            range.values = written;
            range.load("values");
            await context.sync();
            return range.values as unknown;
          });
          expect(read).toEqual(written);
        },
      ),
      { numRuns: 15, seed: 34352 },
    );
  });

  it("[R7] moves and sizes ranges", async () => {
    const addresses = await onSheet(async (sheet, context) => {
      sheet.name = "Maten";
      const range = sheet.getRange("B2:C4");
      const all = [
        range.getCell(0, 1),
        range.getRow(1),
        range.getColumn(1),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 2),
        range.getBoundingRect("E1"),
        range.getIntersection("C4:D9"),
        range.getLastCell(),
        range.getEntireRow(),
        range.getEntireColumn(),
      ];
      for (const each of all) each.load("address");
      await context.sync();
      return all.map(({ address }) => address.split("!")[1]);
    });
    expect(addresses).toEqual([
      "C2",
      "B3:C3",
      "C2:C4",
      "A3:B5",
      "B2:E5",
      "B1:E4",
      "C4",
      "C4",
      "2:4",
      "B:C",
    ]);
  });

  it("[R7] does not leave the sheet", async () => {
    const leave = onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
      await context.sync();
    });
    expect(await failureOf(leave)).toMatchObject({
      code: "InvalidArgument",
      location: "Range.getOffsetRange",
    });
    const apart = onSheet(async (sheet, context) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2");
      await context.sync();
      return none.isNullObject;
    });
    expect(await apart).toBe(true);
  });

  it("[R8] says null of cells that differ", async () => {
    const colors = await onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "#9fc3e3";
      const one = sheet.getRange("A1").format.fill;
      const both = sheet.getRange("A1:B1").format.fill;
      one.load("color");
      both.load("color");
      await context.sync();
      return [one.color, both.color] as unknown;
    });
    expect(colors).toEqual(["#9FC3E3", null]);
  });

  it("[R9] clears contents or formats", async () => {
    const left = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      const fonts = [sheet.getRange("A1").format.font, sheet.getRange("B1").format.font];
      for (const font of fonts) font.load("bold");
      range.load("values");
      await context.sync();
      return [range.values, fonts.map(({ bold }) => bold)] as unknown;
    });
    expect(left).toEqual([[["", 2]], [true, false]]);
  });

  it("[B6] writes nothing on a protected sheet", async () => {
    const write = (change: (range: Excel.Range) => void) =>
      onSheet(async (sheet, context) => {
        sheet.protection.protect();
        change(sheet.getRange("A1"));
        await context.sync();
      });
    const denied = { code: "AccessDenied", message: "You cannot perform the requested operation." };
    expect(await failureOf(write((range) => (range.values = [[1]])))).toMatchObject(denied);
    expect(await failureOf(write((range) => range.clear()))).toMatchObject(denied);
    expect(await failureOf(write((range) => (range.format.fill.color = "#FF0000")))).toMatchObject({
      ...denied,
      location: "RangeFill.color",
    });
  });

  it("[B7] knows no range of a deleted sheet", async () => {
    const read = onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.load("address");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(await failureOf(read)).toMatchObject({ code: "InvalidReference" });
  });

  it("[B1] keeps what was done before an error", async () => {
    const write = onSheet(async (sheet, context) => {
      sheet.name = "Half";
      sheet.getRange("A1").values = [["wel"]];
      sheet.getRange("A2:B2").values = [["niet"]];
      sheet.getRange("A3").values = [["ook niet"]];
      await context.sync();
    });
    await failureOf(write);
    const half = addin.workbook.sheet("Half");
    expect([0, 1, 2].map((row) => half?.value(row, 0))).toEqual(["wel", null, null]);
  });
});
