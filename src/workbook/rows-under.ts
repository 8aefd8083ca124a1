import { findSector } from "../domain/sectors";
import type { Grid } from "./grid";
import { hasFigures } from "./has-figures";
import { headingYear } from "./heading-year";
import type { Layout } from "./layout";
import { readYear } from "./read-year";

/** What stands once for the rows below it, or `heading` for a row that only says so. */
export type Under =
  | "heading"
  | {
      /** Row of the sector's name; `null` when the row names its own. */
      readonly nameRow: number | null;
      readonly year: number | null;
    };

/**
 * Rows of which the year or the sector stands above them: a year between the rows, a sector's name
 * over the rows of its years, a column of years that names each once. `null` for a table without
 * such rows.
 */
export function rowsUnder(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
): ReadonlyMap<number, Under> | null {
  const { sector, organisation, year, measure } = layout.columns;
  const column = sector ?? organisation;
  if (measure !== undefined || column === undefined) return null;
  if (year !== undefined)
    return sector === undefined ? null : underYears(grid, rows, { year, sector });
  if (layout.series.some((series) => series.year !== null)) return null;
  return underHeadings(grid, layout, rows, column);
}

/** A column of years in which a year stands once for the rows below it, not by slip. */
function underYears(
  grid: Grid,
  rows: readonly number[],
  { year, sector }: { readonly year: number; readonly sector: number },
): ReadonlyMap<number, Under> | null {
  const named = rows.filter((row) => !grid.isBlank(row, sector));
  const blank = named.filter((row) => String(grid.spread(row, year)).trim() === "");
  if (blank.length === 0 || blank.length * 2 < named.length) return null;
  const under = new Map<number, Under>();
  let above: number | null = null;
  for (const row of rows) {
    const own = yearIn(grid, row, year);
    if (own !== null) above = own;
    else if (grid.isBlank(row, year)) under.set(row, { nameRow: null, year: above });
  }
  return under;
}

function underHeadings(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
  column: number,
): ReadonlyMap<number, Under> | null {
  const yearOf = (row: number) =>
    hasFigures(grid, layout, row) ? yearIn(grid, row, column) : headingYear(grid, layout, row);
  if (!rows.some((row) => yearOf(row) !== null)) return null;
  const under = new Map<number, Under>();
  let [year, nameRow]: [number | null, number | null] = [null, null];
  for (const row of rows) {
    const own = yearOf(row);
    if (hasFigures(grid, layout, row)) {
      if (own === null) under.set(row, { nameRow: null, year });
      else if (nameRow !== null) under.set(row, { nameRow, year: own });
    } else if (own !== null) {
      year = own;
      under.set(row, "heading");
    } else if (column === layout.columns.sector && findSector(grid.text(row, column)) !== null) {
      nameRow = row;
      under.set(row, "heading");
    }
  }
  return under;
}

function yearIn(grid: Grid, row: number, column: number): number | null {
  const year = readYear(grid.spread(row, column), grid.numberFormat(row, column), grid.date1904);
  return typeof year === "number" ? year : null;
}
