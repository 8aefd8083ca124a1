import type { Finding } from "../domain/findings";
import { parseQuantity } from "../domain/quantities";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { tellsOfFigures } from "./read-header";
import { rowKind } from "./row-kind";

/** How far below the headers a column is searched for figures. */
const SEARCHED_ROWS = 40;

/**
 * Columns of a table whose header speaks of doel or realisatie and that are not read all the same,
 * such as `Realisatie incl. SROI`: their figures are not lost in silence. A warning where the table
 * gives no doel or no realisatie without them.
 */
export function unreadColumns(grid: Grid, layout: Layout, bottom: number): Finding[] {
  // Where each row says what it gives, the columns are years.
  if (layout.columns.measure !== undefined) return [];
  const read = new Set([
    ...layout.figureColumns,
    ...Object.values(layout.columns),
    ...(layout.rivals?.columns ?? []),
  ]);
  const whole = isWhole(layout);
  const severity = whole ? "note" : "warning";
  const findings: Finding[] = [];
  for (let column = layout.left; column <= layout.right; column++) {
    const row = read.has(column) ? null : tellingRow(grid, layout, column, whole);
    if (row === null || !holdsFigures(grid, { row: layout.headerRow, column, bottom })) continue;
    findings.push({
      ...{ code: "column-unread", severity, sector: null, label: null, year: null },
      origin: grid.origin(row, column),
      text: grid.text(row, column),
    });
  }
  return findings;
}

const isWhole = ({ series }: Layout): boolean =>
  series.some(({ columns }) => columns.target !== undefined) &&
  series.some(({ columns }) => columns.realised !== undefined);

/**
 * The row of the header in a column that speaks of figures; `Totaal` does where no other column is
 * the doel or the realisatie.
 */
function tellingRow(
  grid: Grid,
  { top, headerRow, unknown }: Layout,
  column: number,
  whole: boolean,
): number | null {
  for (let row = headerRow; row >= top && unknown.includes(column); row--) {
    if (!grid.isBlank(row, column)) return row;
  }
  for (let row = headerRow; row >= top; row--) {
    const text = grid.text(row, column);
    if (tellsOfFigures(text) || (!whole && rowKind(text) === "total")) return row;
  }
  return null;
}

function holdsFigures(
  grid: Grid,
  {
    row,
    column,
    bottom,
  }: { readonly row: number; readonly column: number; readonly bottom: number },
): boolean {
  for (let at = row + 1; at <= Math.min(bottom, row + SEARCHED_ROWS); at++) {
    // A date is a number too.
    if (
      typeof grid.value(at, column) === "number" &&
      !/y/i.test(grid.numberFormat(at, column) ?? "")
    )
      return true;
    const reading = parseQuantity(grid.text(at, column), { origin: grid.origin(at, column) });
    if (reading.kind === "figure") return true;
  }
  return false;
}
