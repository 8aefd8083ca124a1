import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { yearsTitled } from "./years-titled";

/**
 * The year that stands over the names of a table, in its corner: `2023 | Doel | Realisatie`, or
 * `Sectoren 2023`. `null` where it names none or several.
 */
export function cornerYear(grid: Grid, { columns, top, headerRow }: Layout): number | null {
  const column = columns.sector ?? columns.organisation;
  if (column === undefined || columns.year !== undefined) return null;
  for (let row = headerRow; row >= top; row--) {
    const [year = null, ...more] = yearsTitled(String(grid.value(row, column)));
    if (year !== null) return more.length === 0 ? year : null;
  }
  return null;
}
