import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { areaAddress, type CellEdit, type Sheet } from "../../model";

/**
 * The blank cells of tables' columns that Excel fills by itself when one formula is entered there:
 * each gets the last formula entered in its column, as it reads from its own place.
 */
export function filledColumns(sheet: Sheet, edits: readonly CellEdit[]): CellEdit[] {
  const entered = new Set(edits.map(({ row, column }) => `${row} ${column}`));
  const fills = new Map<string, CellEdit>();
  for (const { row, column, input } of edits) {
    const table = sheet.tables.find(
      ({ area }) =>
        row > area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (!table || input.kind !== "formula") continue;
    const relative = translateFormulaToR1C1(input.formula, anchor(row, column));
    for (let other = table.area.top + 1; other <= table.area.bottom; other++) {
      const cell = sheet.cell(other, column);
      const isBlank = (cell?.value ?? null) === null && cell?.formula === undefined;
      if (!isBlank || entered.has(`${other} ${column}`)) continue;
      const formula = String(translateFormulaToA1(relative, anchor(other, column)));
      fills.set(`${other} ${column}`, {
        ...{ sheet, row: other, column, input: { kind: "formula", formula } },
      });
    }
  }
  return [...fills.values()];
}

const anchor = (row: number, column: number): string =>
  areaAddress({ top: row, left: column, bottom: row, right: column });
