import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { readYear } from "./read-year";
import { rowKind } from "./row-kind";
import { yearsTitled } from "./years-titled";

/** More words than these are a remark. */
const MOST_WORDS = 5;
/** The year begins or ends a heading, with nothing behind it but its status. */
const ENDS = /^20\d\d\b|\b20\d\d(?: ?\([^()]*\))?:?$/;

/**
 * The year that a row between those with figures names for the ones below it: as a year alone or at
 * an end of a few words, with nothing beside it. `null` for any other row.
 *
 * @example headingYear(grid, layout, 5) //=> 2023, for `Verslagjaar 2023`
 */
export function headingYear(
  grid: Grid,
  { columns, left, right }: Pick<Layout, "columns" | "left" | "right">,
  row: number,
): number | null {
  const column = columns.sector ?? columns.organisation;
  if (column === undefined) return null;
  const own = readYear(grid.spread(row, column), grid.numberFormat(row, column), grid.date1904);
  if (typeof own === "number") return own;
  const text = grid.text(row, column);
  if (!ENDS.test(text) || text.split(/\s+/).length > MOST_WORDS || rowKind(text) === "part")
    return null;
  for (let beside = left; beside <= right; beside++) {
    if (beside !== column && !grid.isBlank(row, beside)) return null;
  }
  const [year = null, ...more] = yearsTitled(text);
  return more.length === 0 ? year : null;
}
