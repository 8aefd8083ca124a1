import { displayText, formatOf, parseArea, type Workbook } from "office-host/model";
import { describe, expect, test } from "vitest";
import { arithmeticOf } from "../../../src/actions/explaining/account-for";
import type { CellBlock } from "../../../src/actions/explaining/cell-book";
import { explainCell } from "../../../src/actions/explaining/explain-cell";
import type { ExplainedPlace } from "../../../src/actions/explaining/formula/term";
import { makeSheets } from "../../fixtures/made-sheets";
import { REPORT_WORKBOOKS } from "../../fixtures/report-workbooks";

/** Cells as Office.js gives them, straight from the host's model: a sync each would take minutes. */
export const readFrom =
  (workbook: Workbook, locale: string) =>
  (places: readonly ExplainedPlace[]): Promise<(CellBlock | null)[]> =>
    Promise.resolve(
      places.map(({ sheet: name, range }) => {
        const sheet = workbook.sheet(name);
        const area = parseArea(range);
        if (!sheet || !area) return null;
        const rows = <Of>(of: (row: number, column: number) => Of): Of[][] =>
          Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
            Array.from({ length: area.right - area.left + 1 }, (__, across) =>
              of(area.top + down, area.left + across),
            ),
          );
        return {
          values: rows((row, column) => plainValue(sheet.value(row, column))),
          formulas: rows((row, column) => sheet.cell(row, column)?.formula ?? ""),
          texts: rows((row, column) => {
            const cell = sheet.cell(row, column);
            return displayText(cell?.value ?? null, formatOf(cell), locale as "nl-NL");
          }),
          formats: rows((row, column) => formatOf(sheet.cell(row, column))),
        };
      }),
    );

const plainValue = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "error" in value
    ? String(value.error)
    : (value ?? "");

describe("the arithmetic of the sentence gives the number of every cell on every sheet", () => {
  test.each(REPORT_WORKBOOKS)("$name", async (given) => {
    const made = await makeSheets(given);
    if (!made) throw new Error(`${given.name} has no figures`);
    const { workbook, source, sheets } = made;
    const read = readFrom(workbook, given.tag);
    const wrong: string[] = [];
    let numbers = 0;
    for (const name of sheets.keys())
      for (const { row, column, cell } of workbook.sheet(name)?.cells() ?? []) {
        if (typeof cell.value !== "number") continue;
        numbers++;
        const place = { sheet: name, range: addressOf(row, column) };
        const explanation = await explainCell(place, source, read);
        if (explanation.kind !== "number") wrong.push(`${name}!${place.range}: no number`);
        else {
          const { how, term } = explanation;
          const given = arithmeticOf(how, term);
          if (Math.abs(given - cell.value) > 1e-6 || (how.kind === "other" && term === null))
            wrong.push(
              `${name}!${place.range}: ${given} for ${cell.value} (${how.kind}) ${cell.formula ?? ""}`,
            );
        }
      }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(numbers).toBeGreaterThan(20);
  });
});

function addressOf(row: number, column: number): string {
  const letter = (index: number): string =>
    index < 26
      ? String.fromCharCode(65 + index)
      : letter(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
  return letter(column) + String(row + 1);
}
