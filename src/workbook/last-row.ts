import { hasFigures } from "./has-figures";
import { headingYear } from "./heading-year";
import type { Layout } from "./layout";
import type { Grid } from "./grid";
import { readHeader } from "./read-header";
import { readYear } from "./read-year";
import { rowKind, type RowName } from "./row-kind";

/**
 * The last row of a table that no Excel table bounds: the last one with figures or a total. One
 * blank row may stand between groups, and any number of them before a known sector with figures, or
 * before a row with a name, a year and figures; else two, or a blank one and then something else,
 * end it, and so do the headers of another table. Notes under the table are not part of it.
 *
 * @returns the header's own row when nothing stands below it
 */
export function lastRow(grid: Grid, layout: Layout): number {
  let last = layout.headerRow;
  let blanks = 0;
  for (let row = layout.headerRow + 1; row < grid.rowEnd; row++) {
    if (isBlankRow(grid, layout, row)) {
      blanks++;
      continue;
    }
    if (isHeaderRow(grid, layout, row)) break;
    const part = partOf(grid, layout, row, blanks);
    if (part === "none") break;
    if (part === "row") last = row;
    // A row without a name belongs to the table only when the table goes on behind it.
    if (part !== "loose") blanks = 0;
  }
  return last;
}

/** What a row that is not blank is of the table above it, with so many blank rows in between. */
function partOf(
  grid: Grid,
  layout: Layout,
  row: number,
  blanks: number,
): "row" | "between" | "loose" | "none" {
  const { sector, organisation } = layout.columns;
  const named = sector ?? organisation;
  const name = named === undefined ? "own" : rowKind(grid.text(row, named));
  const filled = hasFigures(grid, layout, row);
  if (blanks > 1) return filled && goesOn(grid, layout, row, name) ? "row" : "none";
  if (filled && name === "blank" && blanks > 0) return "loose";
  if (filled || name === "sector") return "row";
  if (blanks > 0 && name !== "total" && headingYear(grid, layout, row) === null) return "none";
  return "between";
}

/** Whether a row with figures reads like one of the table far above it. */
function goesOn(grid: Grid, { columns: { year } }: Layout, row: number, name: RowName): boolean {
  if (name === "sector") return true;
  if (name !== "own" || year === undefined) return false;
  const read = readYear(grid.value(row, year), grid.numberFormat(row, year), grid.date1904);
  return typeof read === "number";
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
