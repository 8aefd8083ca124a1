import type { FigureRole } from "./figureroles";
import { isFigureRole } from "./figureroles";
import type { Grid } from "./grid";
import { readHeader } from "./readheader";

/** How far above its headers a title may stand. */
const SEARCHED_ROWS = 4;

/**
 * What a table gives whose headers are years alone, by its title: `Realisatie per sector (fta)`.
 * `null` when no title says it.
 */
export function titleRole(grid: Grid, headerRow: number): FigureRole | null {
  for (let row = headerRow - 1; row >= Math.max(grid.top, headerRow - SEARCHED_ROWS); row--) {
    for (let column = grid.left; column < Math.min(grid.columnEnd, grid.left + 30); column++) {
      const title = grid
        .text(row, column)
        .replace(/\bper (sector|jaar|year)\b|\bby sector\b/gi, "");
      const role = readHeader(title)?.role;
      if (role !== undefined && isFigureRole(role)) return role;
    }
  }
  return null;
}
