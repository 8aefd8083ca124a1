import type { SheetDescription } from "../../report/description";
import { applyCells, type MadeName } from "./apply-cells";
import { applyChart } from "./apply-chart";
import { applyDataBar, applyHighlight } from "./apply-conditional-formats";
import { applyLooks } from "./apply-looks";
import { applyPrint } from "./apply-print";
import { applyTable } from "./apply-table";

/**
 * Writes all that is described on an empty sheet.
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
  sheet.showGridlines = false;
  for (const block of description.blocks) applyCells(sheet, block, made);
  description.tables.forEach((table, index) =>
    applyTable(sheet, table, tables[index] ?? table.name),
  );
  applyLooks(sheet, description);
  for (const bar of description.dataBars) applyDataBar(sheet, bar);
  for (const highlight of description.highlights) applyHighlight(sheet, highlight);
  for (const chart of description.charts) applyChart(sheet, chart);
  if (description.frozenRows > 0) sheet.freezePanes.freezeRows(description.frozenRows);
  applyPrint(sheet, description.print);
}
