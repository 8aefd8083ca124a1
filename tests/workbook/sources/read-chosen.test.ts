import { expect, it } from "vitest";
import { readChosen } from "../../../src/workbook/sources/read-chosen";
import { choiceOfColumns, parseSourceChoice } from "../../../src/workbook/sources/source-choice";
import { sheet } from "../../fixtures/sheet-cells";

const ROWS = [
  ["Wie", "Plan (fta)", "Gehaald", "Wanneer"],
  ["Politie", 713, 387, 2023],
  ["Defensie", 822, "508,5", 2023],
];
const choice = choiceOfColumns({
  sheet: "Blad1",
  range: "A1:D3",
  columns: { sector: "A", target: "B", realised: "C", year: "D" },
});
const figuresIn = (rows: typeof ROWS) =>
  readChosen([sheet(rows)], choice)?.figures.map(({ sector, year, target, realised }) => [
    ...[sector, year, target?.value, target?.unit, realised?.value],
  ]);

it("reads the columns as the user says, whatever their headers", () => {
  expect(figuresIn(ROWS)).toEqual([
    ["politie", 2023, 713, "fta", 387],
    ["defensie", 2023, 822, "fta", 508.5],
  ]);
});

it("counts rows that were added below", () => {
  const more = [...ROWS, ["Gemeenten", 5250, 6320, 2023]];
  expect(figuresIn(more)?.at(-1)).toEqual(["gemeenten", 2023, 5250, "fta", 6320]);
  expect(readChosen([sheet(more)], choice)).toMatchObject({ range: "A1:D4", key: choice.key });
});

it("holds when it was kept in the workbook and read again", () => {
  const kept = parseSourceChoice(JSON.parse(JSON.stringify(choice)));
  expect(kept).toEqual(choice);
});

it("gives nothing when the sheet is gone, a column lies outside, or nobody is named", () => {
  expect(readChosen([sheet(ROWS, { name: "Blad2" })], choice)).toBeNull();
  const columns = { sector: "A", target: "Z" };
  expect(readChosen([sheet(ROWS)], { ...choice, columns })).toBeNull();
  expect(readChosen([sheet(ROWS)], { ...choice, columns: { target: "B" } })).toBeNull();
});
