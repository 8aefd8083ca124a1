import type { Chart, ChartSeries, ConditionalFormat, CellEdit, Workbook } from "../../model";
import type { FormulaCell } from "./formula-cell";
import { nameChanges, type NameChanges } from "./name-changes";
import { renameInFormula } from "./rename-in-formula";
import { tableAt, type Structure } from "./structure";

/** Whether an edit typed over the header of a table, which is the name of its column. */
export function touchesHeaders(structure: Structure, edits: readonly CellEdit[]): boolean {
  if (structure.tables.length === 0) return false;
  return edits.some(({ sheet, row, column }) => {
    const table = tableAt(structure, sheet, row, column);
    return table?.hasHeaders === true && table.area.top === row;
  });
}

/** Lets the formulas of cells, charts, names and formats say the new names, as Excel does. */
export function followNames(
  old: Structure,
  now: Structure,
  workbook: Workbook,
  formulas: readonly FormulaCell[],
): void {
  const changes = nameChanges(old, now);
  if (!changes) return;
  for (const cell of formulas) followInCell(old, changes, cell);
  const rename = (formula: string) => renameInFormula(formula, changes, null);
  for (const sheet of workbook.sheets) {
    for (const chart of sheet.charts) followInChart(chart, rename);
    for (const format of sheet.conditionalFormats) followInFormat(format, rename);
  }
  for (const name of workbook.names) name.formula = rename(name.formula);
}

function followInCell(old: Structure, changes: NameChanges, cell: FormulaCell): void {
  const { sheet, place } = cell;
  const table = sheet && tableAt(old, sheet, place.row, place.column);
  const formula = renameInFormula(cell.formula, changes, table?.name ?? null);
  if (formula === cell.formula) return;
  cell.formula = formula;
  const own = sheet?.cell(place.row, place.column);
  if (own) own.formula = formula;
}

function followInChart(chart: Chart, rename: (formula: string) => string): void {
  const renameReference = (reference: string) => rename(`=${reference}`).slice(1);
  for (const series of chart.series) followInSeries(series, renameReference);
}

function followInFormat(format: ConditionalFormat, rename: (formula: string) => string): void {
  if (format.kind === "custom") format.formula = rename(format.formula);
  if (format.kind !== "cellValue") return;
  format.formula1 = rename(format.formula1);
  if (format.formula2 !== undefined) format.formula2 = rename(format.formula2);
}

function followInSeries(series: ChartSeries, rename: (reference: string) => string): void {
  series.values = rename(series.values);
  if (series.categories !== undefined) series.categories = rename(series.categories);
  if (series.nameReference !== undefined) series.nameReference = rename(series.nameReference);
}
