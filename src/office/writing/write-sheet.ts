import type { SheetDescription, TableDescription } from "../../report/description";
import { applyCells, type MadeName } from "./apply-cells";
import { styledAreas } from "./dress";

/**
 * Writes what a sheet says on an empty one; what it wears comes after, and may be refused.
 *
 * @param tables the names its tables get, in the order of the description
 * @param made the names of the sheets that are made along with it, by their described names
 */
export function writeSheet(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  tables: readonly string[],
  made: ReadonlyMap<string, MadeName>,
): void {
  for (const block of description.blocks) applyCells(sheet, block, made);
  description.tables.forEach((table, index) =>
    applyTable(sheet, table, tables[index] ?? table.name),
  );
  // No dress, and after the tables, which make of a header what its format shows: a format says what is a percentage, and what is approximate.
  for (const { area, look } of styledAreas(description))
    if (look.numberFormat !== undefined)
      // A single value goes for every cell of the range, though the types ask for one a cell.
      sheet.getRange(area).numberFormat = look.numberFormat as unknown as string[][];
}

/** Makes an Excel table of cells that are written already, so that a screen reader says the headers. */
function applyTable(sheet: Excel.Worksheet, { area }: TableDescription, name: string): void {
  sheet.tables.add(area, true).name = name;
}
