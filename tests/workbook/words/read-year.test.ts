import { expect, it } from "vitest";
import { readYear } from "../../../src/workbook/words/read-year";

it.each([
  [2023, null, 2023],
  ["2023", null, 2023],
  ["2023 (voorlopig)", null, 2023],
  ["ultimo 2023", null, 2023],
  ["2023*", null, 2023],
  ["2023¹", null, 2023],
  ["2023 1)", null, 2023],
  ["2023 voorlopig", null, 2023],
  ["2023 (voorl.)", null, 2023],
  ["2023 (voorlopig)²", null, 2023],
  ["Jaar: 2023", null, 2023],
  ["31-12-2023", null, 2023],
  ["31 december 2023", null, 2023],
  ["31 dec. 2023", null, 2023],
  ["per 31-12-2023", null, 2023],
  ["ultimo december 2023", null, 2023],
  ["dec. 2023", null, 2023],
  ["2023 (vl)", null, 2023],
  ["juni 2023", null, "unreadable"],
  ["0-meting 2023", null, "unreadable"],
  ["2023-12-31", null, 2023],
  [45291, "d-m-yyyy", 2023],
  [45291, "General", "unreadable"],
  ["", null, "blank"],
  ["2023 Q3", null, "unreadable"],
  ["2022/2023", null, "unreadable"],
  [713, null, "unreadable"],
])("a year written as %j (%s) is %s", (value, numberFormat, year) => {
  expect(readYear(value, numberFormat)).toBe(year);
});

it("a date has no year where Excel does not tell from when it counts days", () => {
  expect(readYear(45291, "d-m-yyyy", "unknown")).toBe("unreadable");
  expect(readYear(2023, "General", "unknown")).toBe(2023);
});
