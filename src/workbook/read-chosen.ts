import type { FigureUnit } from "../domain/quantities";
import { withMeantRates } from "../domain/figures";
import { columnNumber, parseRange, type Area } from "./address";
import type { SheetCells } from "./cells";
import { FIGURE_ROLES, isFigureRole, type FigureRole } from "./figure-roles";
import { gridOf, type Grid } from "./grid";
import { lastRow } from "./last-row";
import type { Layout } from "./layout";
import { unitIn } from "./read-header";
import { sourceOf, titleOf } from "./readings-of";
import type { ColumnRole, Source } from "./source";
import type { SourceChoice } from "./source-choice";

/**
 * Reads the table that the user pointed out, with what the user said of its columns; its first row
 * holds the headers. Rows that were added below it count. `null` when the choice says nothing of
 * columns, or no longer fits the workbook: the sheet or table is gone, or gives no figures.
 *
 * @example readChosen([sheet], {sheet: "Blad1", range: "A1:B9", columns: {sector: "A", target: "B"}, ...})
 */
export function readChosen(sheets: readonly SheetCells[], choice: SourceChoice): Source | null {
  const { table, key } = choice;
  const cells = sheets.find((sheet) =>
    table === null ? sheet.name === choice.sheet : sheet.tables.some(({ name }) => name === table),
  );
  const range = cells?.tables.find(({ name }) => name === table)?.range ?? choice.range;
  const area = parseRange(range);
  if (!cells || !area || choice.columns === null) return null;
  const grid = gridOf(cells);
  const layout = layoutOf(grid, area, choice.columns);
  if (!layout) return null;
  const last = table === null ? Math.max(area.bottom, lastRow(grid, layout)) : area.bottom;
  const bottom = Math.min(last, grid.rowEnd - 1);
  const bounds = { layout, area: { ...area, bottom }, bottom, table };
  const found = sourceOf(grid, bounds, titleOf(grid, bounds, []), []);
  if (!found) return null;
  const { figures } = found.source;
  return { ...found.source, key, figures: figures.map(withMeantRates) };
}

/** `null` when a column lies outside, or when they name nobody or give no figure. */
function layoutOf(
  grid: Grid,
  { top, left, right }: Area,
  letters: NonNullable<SourceChoice["columns"]>,
): Layout | null {
  const entries = Object.entries(letters).map(
    ([role, letter]) => [role as ColumnRole, columnNumber(letter)] as const,
  );
  if (entries.some(([, column]) => column < left || column > right)) return null;
  const columns: Partial<Record<ColumnRole, number>> = Object.fromEntries(entries);
  const figures = entries.filter(([role]) => isFigureRole(role));
  const named = columns.sector !== undefined || columns.organisation !== undefined;
  if (!named || figures.length === 0) return null;
  const own: Partial<Record<FigureRole, number>> = Object.fromEntries(figures);
  const series = { year: null, label: null, columns: own, units: unitsOf(grid, top, own) };
  return {
    ...{ top, headerRow: top, left, right, columns, rivals: null, bare: null, unknown: [] },
    series: [series],
    figureColumns: figures.map(([, column]) => column),
  };
}

/** The units that the headers name, whatever else they say. */
function unitsOf(grid: Grid, row: number, columns: Partial<Record<FigureRole, number>>) {
  const units: Partial<Record<FigureRole, FigureUnit>> = {};
  for (const role of FIGURE_ROLES) {
    const column = columns[role];
    const unit = column === undefined ? null : unitIn(grid.text(row, column));
    if (unit) units[role] = unit;
  }
  return units;
}
