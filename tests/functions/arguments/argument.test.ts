import { expect, test } from "vitest";
import { faultIn, rowsOf } from "../../../src/functions/arguments/argument";

test("data types among the arguments are the values they stand for", () => {
  const rows = rowsOf([
    [
      { type: "FormattedNumber", basicValue: 2, numberFormat: "0.0" },
      { type: "Double", basicValue: 3, basicType: "Double" },
      { type: "String", basicValue: "a" },
      { type: "Boolean", basicValue: false },
      { type: "Entity", text: "Politie", basicValue: "#VALUE!", properties: {} },
      { type: "Empty", basicValue: "", basicType: "Empty" },
    ],
    [1, "b", null, true],
  ]);
  expect(rows).toEqual([
    [2, 3, "a", false, "Politie", ""],
    [1, "b", null, true],
  ]);
  expect(rowsOf({ type: "Entity", text: "Politie", properties: {} })).toEqual([["Politie"]]);
});

test("rows without data types are not copied: there may be very many", () => {
  const given = [["Politie", 2023]];
  expect(rowsOf(given)?.[0]).toBe(given[0]);
});

test("an error passes through, whether it comes as Excel's own or as a data type", () => {
  const dataType = { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" };
  const [[own, typed, unknown] = []] =
    rowsOf([
      [{ code: "#N/A", message: "weg" }, dataType, { ...dataType, basicValue: "#BLOCKED!" }],
    ]) ?? [];
  expect(faultIn(own)).toEqual({ error: "#N/A", message: "weg" });
  expect(faultIn(typed)).toEqual({ error: "#DIV/0!", message: null });
  expect(faultIn(unknown)).toEqual({ error: "#VALUE!", message: null });
  expect(faultIn(5)).toBeNull();
});
