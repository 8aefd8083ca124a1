import type { Area } from "./address";
import type { Grid } from "./grid";
import { yearsIn } from "./yearsin";

/** How far above its headers a table's title may stand, and how wide a title row is looked at. */
const SEARCHED_ROWS = 15;
const SEARCHED_COLUMNS = 30;

/**
 * The year that a table's title names: that of the nearest row above the headers that names any,
 * else that of the sheet's name. A title that names several years says none.
 *
 * @param others tables already read: what stands in them is no title
 */
export function titleYear(grid: Grid, headerRow: number, others: readonly Area[]): number | null {
  const until = Math.max(grid.top, headerRow - SEARCHED_ROWS);
  for (let row = headerRow - 1; row >= until; row--) {
    if (others.some(({ top, bottom }) => top <= row && row <= bottom)) break;
    const years = yearsOfRow(grid, row);
    if (years.size === 1) return [...years][0] ?? null;
    if (years.size > 1) break;
  }
  const [year = null, ...more] = yearsIn(grid.sheet ?? "");
  return more.length === 0 ? year : null;
}

function yearsOfRow(grid: Grid, row: number): Set<number> {
  const years = new Set<number>();
  const until = Math.min(grid.columnEnd, grid.left + SEARCHED_COLUMNS);
  for (let column = grid.left; column < until; column++) {
    const value = grid.value(row, column);
    if (typeof value === "string") yearsIn(value).forEach((year) => years.add(year));
    else if (Number.isInteger(value) && Number(value) >= 2000 && Number(value) < 2100)
      years.add(Number(value));
  }
  return years;
}
