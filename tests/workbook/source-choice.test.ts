import { describe, expect, test } from "vitest";
import { findSources } from "../../src/workbook/sources/find-sources";
import { choiceAfter, choiceOf } from "../../src/workbook/sources/source-choice";
import { sheet } from "../fixtures/sheet-cells";

const STANDING = [
  ["Sector", "Doel", "Realisatie"],
  ["Politie", 713, 387],
  ["Defensie", 822, 508.5],
];
const LYING = [0, 1, 2].map((column) => STANDING.map((row) => row[column] ?? ""));
const renamed = { before: "Mijn blad", after: "Cijfers (2023) + meer" };

describe("a choice goes along with its sheet when that is renamed", () => {
  test.each([
    ["that stands", STANDING],
    ["on its side", LYING],
  ])("of a table %s", (_, values) => {
    const [before] = findSources([sheet(values, { name: renamed.before })]);
    const [after] = findSources([sheet(values, { name: renamed.after })]);
    if (!before || !after) throw new Error("no source");
    expect(choiceAfter(renamed, choiceOf(before))).toEqual(choiceOf(after));
  });

  test("of several tables that are read as one, in each place", () => {
    const together = { sheet: "Mijn blad", range: "A1:C9", table: null, columns: null };
    expect(choiceAfter(renamed, { key: "joined Mijn blad!A1 + Blad2!A1", ...together })).toEqual({
      ...together,
      ...{ key: "joined Cijfers (2023) + meer!A1 + Blad2!A1", sheet: renamed.after },
    });
  });

  test("and is the same one when another sheet is renamed", () => {
    const choice = { key: "Oud Mijn blad!A1", sheet: "Oud Mijn blad", range: "A1:C3" } as const;
    const whole = { ...choice, table: null, columns: null };
    expect(choiceAfter(renamed, whole)).toBe(whole);
  });
});
