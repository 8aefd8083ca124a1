import { expect, test } from "vitest";
import { supportText } from "../../src/taskpane/parts/support-text";

test("Excel's own words are kept for support, with the versions", () => {
  const problem = { code: "excel-failed", cause: "GeneralException" } as const;
  expect(supportText(problem, "Excel 16.0")).toBe(
    "problem: excel-failed\ncause: GeneralException\nExcel 16.0",
  );
  expect(supportText({ code: "excel-too-old", needs: "ExcelApi 1.14" }, "")).toBe(
    "problem: excel-too-old\nneeds: ExcelApi 1.14",
  );
});

test("a problem that its sentence says in full has no details", () => {
  expect(supportText({ code: "sheet-protected", sheet: "Overzicht 2023" }, "")).toBeNull();
});
