import { expect, test } from "vitest";
import { yearsText } from "../../src/taskpane/source/years-text";

test.each([
  [[], ""],
  [[2023], "2023"],
  [[2022, 2023], "2022, 2023"],
  [[2021, 2022, 2023], "2021–2023"],
  [[2015, 2021, 2022, 2023, 2026], "2015, 2021–2023, 2026"],
])("%j is written as a person would", (years, text) => {
  expect(yearsText(years)).toBe(text);
});
