import type { Finding } from "../domain/findings";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { titlePlace } from "./title-place";

const THOUSANDS =
  /(?:\bx|[×*])\s?1[., ]?000\b|\bin (?:duizend(?:en|tallen)|thousands)\b|\bduizendtallen\b/i;

/** How far above its headers a title may stand, and how many cells of its row may be filled. */
const SEARCHED_ROWS = 4;
const FILLED = 2;

/**
 * Where a title says that the figures below it are thousands: `(in fta, x 1.000)`. They are read as
 * they stand, which a reader must know; `null` where no title says so.
 */
export function thousandsAbove(grid: Grid, layout: Layout, bottom: number): Finding | null {
  const { grid: upright, row: below, right } = titlePlace(grid, layout, bottom);
  for (let row = below - 1; row >= Math.max(upright.top, below - SEARCHED_ROWS); row--) {
    const filled = filledIn(upright, row, right);
    // A row of several is part of another table.
    if (filled.length > FILLED) return null;
    const column = filled.find((at) => THOUSANDS.test(upright.text(row, at)));
    if (column === undefined) continue;
    return {
      ...{ code: "figures-in-thousands", severity: "warning" },
      ...{ sector: null, label: null, year: null },
      origin: upright.origin(row, column),
      text: upright.text(row, column),
    };
  }
  return null;
}

function filledIn(grid: Grid, row: number, right: number): number[] {
  const filled: number[] = [];
  for (let column = grid.left; column <= right && filled.length <= FILLED; column++) {
    if (!grid.isBlank(row, column)) filled.push(column);
  }
  return filled;
}
