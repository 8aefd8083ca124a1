import { expect, test } from "vitest";
import { addressText } from "../../../src/actions/source/address-text";

test.each([
  ["Sectorcijfers", "Sectorcijfers!E6"],
  ["Categorieën", "Categorieën!E6"],
  ["Cijfers 2023", "'Cijfers 2023'!E6"],
  ["2023", "'2023'!E6"],
  ["Umc's", "'Umc''s'!E6"],
  ["B2", "'B2'!E6"],
  ["R1C1", "'R1C1'!E6"],
])("sheet %s is written as Excel writes it", (sheet, address) => {
  expect(addressText({ sheet, range: "E6" })).toBe(address);
});
