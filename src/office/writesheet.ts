import type { SheetDescription } from "../report/sheetdescription";
import { applyCells, type MadeName } from "./applycells";
import { applyChart } from "./applychart";
import { applyDataBar, applyHighlight } from "./applyconditionalformats";
import { applyLooks } from "./applylooks";
import { applyPrint } from "./applyprint";
import { applyTable } from "./applytable";

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
