import type { CellValue, SheetCells } from "./cells";

type Rows = readonly (readonly CellValue[])[];

/**
 * The sheets as if these tables did not stand on them: what a function of ours spills is an answer,
 * and as a source it would be asked for itself without end.
 *
 * @example withoutTables([sheet([["Sector", "Doel"], ["Politie", 1]])], [[["Sector", "Doel"], ["Politie", 1]]])
 * //=> the sheet with four blank cells
 */
export function withoutTables(
  sheets: readonly SheetCells[],
  tables: readonly Rows[],
): readonly SheetCells[] {
  return tables.length === 0 ? sheets : sheets.map((sheet) => without(sheet, tables));
}

function without(sheet: SheetCells, tables: readonly Rows[]): SheetCells {
  const values = sheet.values.map((row) => [...row]);
  for (const table of tables) {
    for (let row = 0; row + table.length <= values.length; row++) {
      for (let column = 0; column < (values[row]?.length ?? 0); column++) {
        if (standsAt(table, values, row, column)) blank(table, values, row, column);
      }
    }
  }
  return { ...sheet, values };
}

function standsAt(table: Rows, values: Rows, row: number, column: number): boolean {
  return table.every((line, below) =>
    line.every((cell, beside) => (values[row + below]?.[column + beside] ?? "") === cell),
  );
}

function blank(table: Rows, values: CellValue[][], row: number, column: number): void {
  for (const [below, line] of table.entries()) {
    values[row + below]?.fill("", column, column + line.length);
  }
}
