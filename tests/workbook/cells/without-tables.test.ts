import { expect, it } from "vitest";
import { withoutTables } from "../../../src/workbook/cells/grid";
import { sheet } from "../../fixtures/sheet-cells";

const GIVEN = [
  ["Sector", "Doel"],
  ["Politie", 713],
];

it("what our functions spill is not read, and all else stays", () => {
  const cells = sheet([
    ["Sector", "Doel", "", "Sector", "Doel"],
    ["Politie", 713, "", "Politie", 714],
  ]);
  expect(withoutTables([cells], [GIVEN])[0]?.values).toEqual([
    ["", "", "", "Sector", "Doel"],
    ["", "", "", "Politie", 714],
  ]);
});
