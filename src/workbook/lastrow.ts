import { hasFigures } from "./hasfigures";
import type { Layout } from "./layout";
import type { Grid } from "./grid";
import { readHeader } from "./readheader";
import { readYear } from "./readyear";
import { rowKind } from "./rowkind";

/**
 * The last row of a table that no Excel table bounds: the last one with figures or a total. One
 * blank row may stand between groups; two, or a blank one and then something else, end it, and so
 * do the headers of another table. Notes under the table are not part of it.
 *
 * @returns the header's own row when nothing stands below it
 */
export function lastRow(grid: Grid, layout: Layout): number {
  let last = layout.headerRow;
  let blanks = 0;
  for (let row = layout.headerRow + 1; row < grid.rowEnd; row++) {
    if (isBlankRow(grid, layout, row)) {
      if (++blanks > 1) break;
      continue;
    }
    if (isHeaderRow(grid, layout, row)) break;
    const { sector, organisation } = layout.columns;
    const named = sector ?? organisation;
    const name = named === undefined ? "own" : rowKind(grid.text(row, named));
    const counts = hasFigures(grid, layout, row)
      ? name !== "blank" || blanks === 0
      : name === "sector";
    if (counts) last = row;
    else if (blanks > 0 && name !== "total" && !isYear(grid, layout, row)) break;
    blanks = 0;
  }
  return last;
}

/** A year between the rows stands for those below it. */
function isYear(grid: Grid, { columns: { sector } }: Layout, row: number): boolean {
  if (sector === undefined) return false;
  return typeof readYear(grid.value(row, sector), grid.numberFormat(row, sector)) === "number";
}

function isBlankRow(grid: Grid, { left, right }: Layout, row: number): boolean {
  for (let column = left; column <= right; column++) {
    if (!grid.isBlank(row, column)) return false;
  }
  return true;
}

function isHeaderRow(grid: Grid, { figureColumns, columns }: Layout, row: number): boolean {
  const named = columns.sector === undefined ? "" : grid.text(row, columns.sector);
  if (readHeader(named)?.role === "sector") return true;
  if (columns.measure !== undefined)
    return readHeader(grid.text(row, columns.measure))?.role === "measure";
  return figureColumns.some((column) => {
    const header = readHeader(grid.text(row, column));
    return header?.role === "target" || header?.role === "realised";
  });
}
