import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import headers from "../../../src/workbook/words/headers.json";
import { isFigureRole, readHeader } from "../../../src/workbook/words";
import { mayHoldTable } from "../../../src/workbook/sources/may-hold-table";
import { tablesOfSheet } from "../../../src/workbook/sources/sheet-tables";
import type { CellValue, SheetCells } from "../../../src/workbook";
import { sheetCells } from "../../invariance/editable-sheet";
import { fixtureSubjects } from "../../invariance/subjects";
import type { Subject } from "../../invariance/table-shape";
import { tryVariants } from "../../invariance/try-variants";

const sheet = (values: CellValue[][], name = "Blad1"): SheetCells => ({
  ...{ name, top: 0, left: 0, values, numberFormats: null, tables: [] },
});

let fixtures: Subject[];
beforeAll(async () => {
  fixtures = await fixtureSubjects();
}, 120_000);

describe("a sheet that is passed over", () => {
  it("is one that names no figure", () => {
    expect(
      mayHoldTable(
        sheet([
          ["Naam", "Prijs", "Jaar"],
          ["Stoel", 12, 2023],
        ]),
      ),
    ).toBe(false);
    expect(
      mayHoldTable(
        sheet(
          [
            ["Naam", 2023],
            ["Politie", 12],
          ],
          "Realisatie",
        ),
      ),
    ).toBe(true);
  });

  it("is none in which the whole reading finds a table, whatever was done to it", () => {
    const passed: string[] = [];
    const look = (cells: SheetCells) => {
      if (!mayHoldTable(cells) && tablesOfSheet(cells).length > 0)
        passed.push(JSON.stringify(cells.values.slice(0, 8)));
    };
    for (const { sheets } of fixtures) sheets.map(sheetCells).forEach(look);
    for (const { varied } of tryVariants({ seed: 15, runs: 400, fixtures }))
      varied.sheets.map(sheetCells).forEach(look);
    expect(passed).toEqual([]);
  }, 120_000);

  it("is none with a header of a figure, however it is written", () => {
    const phrases = Object.entries<readonly string[]>(headers.roles).flatMap(([role, known]) =>
      isFigureRole(role) ? known : [],
    );
    const written = fc
      .tuple(
        fc.constantFrom(...phrases),
        fc.nat({ max: 40 }),
        fc.constantFrom("", "\u00ad", "\u0301", "-\n"),
      )
      .map(([phrase, at, sign]) => phrase.slice(0, at) + sign + phrase.slice(at));
    fc.assert(
      fc.property(written, fc.boolean(), (text, capitals) => {
        const header = capitals ? text.toUpperCase() : text;
        const read = readHeader(header);
        if (read !== null && isFigureRole(read.role))
          expect({ header, may: mayHoldTable(sheet([[header]])) }).toEqual({ header, may: true });
      }),
      { numRuns: 5000, seed: 15 },
    );
  });
});
