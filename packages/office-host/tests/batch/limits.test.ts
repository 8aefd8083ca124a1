import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, startAddin, type Addin } from "../addin";

let addin: Addin;
beforeAll(async () => {
  addin = await startAddin();
});
afterAll(() => addin.stop());

/** What Excel says of an entry in a cell, or of another thing done on a new sheet. */
const refused = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void) =>
  failureOf(
    addin.Excel.run(async (context) => {
      work(context.workbook.worksheets.add(), context.workbook);
      await context.sync();
    }),
  );

const entering = (entry: string) => refused((sheet) => (sheet.getRange("A1").formulas = [[entry]]));

describe("Excel's limits", () => {
  it("[R14] refuses a text of more than 32.767 characters", async () => {
    expect(await entering("a".repeat(32_768))).toMatchObject({ code: "InvalidArgument" });
  });

  it("[R14] refuses a formula of more than 8.192 characters, however deep it nests", async () => {
    const formula = `=1${"+1".repeat(4_200)}`;
    expect(await entering(formula)).toMatchObject({ code: "FormulaLengthExceedsLimit" });
  });

  it("[R14] refuses a text of more than 255 characters within a formula, and takes one of 255", async () => {
    const formula = (length: number) => `="${"a".repeat(length)}"&A2`;
    expect(await entering(formula(256))).toMatchObject({ code: "InvalidArgument" });
    await expect(entering(formula(255))).rejects.toThrow("Nothing failed.");
  });

  it("[R15] refuses what is no number format", async () => {
    const set = (format: string) =>
      refused((sheet) => (sheet.getRange("A1").numberFormat = [[format]]));
    expect(await set('0 "abc')).toMatchObject({ code: "InvalidArgument" });
    await expect(set('0.0 "fta"')).rejects.toThrow("Nothing failed.");
  });

  it("[F7] refuses a footer of more than 255 characters and a paper that is none", async () => {
    const footer = await refused((sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "a".repeat(256);
    });
    expect(footer).toMatchObject({ code: "InvalidArgument" });
    const paper = await refused((sheet) => {
      sheet.pageLayout.paperSize = "A44" as Excel.PaperType;
    });
    expect(paper).toMatchObject({ code: "InvalidArgument" });
  });

  it("[S11] refuses a name whose formula cannot be read", async () => {
    const name = await refused((_, workbook) => {
      workbook.names.add("Half", "=1").formula = "=SUM(";
    });
    expect(name).toMatchObject({ code: "InvalidArgument" });
  });
});
