import type { TableDescription } from "../../report/description";

/**
 * Makes an Excel table of cells that are written already, so that a screen reader says the headers.
 * How it looks is the cells' own affair.
 */
export function applyTable(sheet: Excel.Worksheet, { area }: TableDescription, name: string): void {
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}
