import type { Grid } from "./grid";
import { hasFigures } from "./has-figures";
import type { Layout } from "./layout";
import { rowKind } from "./row-kind";
import { summedBelow } from "./summed-below";

/** The row whose sector an organisation below it is of, or `heading` for that row itself. */
export type Headed = ReadonlyMap<number, number | "heading">;

/** Under a header of sectors one name without figures is a sector that gives none. */
const LEAST_HEADINGS = 2;

/**
 * Sectors that stand in a row over their organisations, alone or with the sums of theirs. `null` for
 * a table without them, and for one in which a row could be of no heading or of a sector of its own;
 * those with sums are sure all the same.
 *
 * @param titled the title says whose organisations they are: a sector's name among them is one
 */
export function sectorHeadings(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
  titled: boolean,
): Headed | null {
  const { sector, organisation, measure } = layout.columns;
  const column = organisation ?? sector;
  if (column === undefined || measure !== undefined || titled) return null;
  if (sector !== undefined && organisation !== undefined) return null;
  const summed = summedBelow(grid, layout, rows);
  const headed = new Map<number, number | "heading">(summed);
  let open: number | null = null;
  for (const row of rows) {
    if (summed.has(row)) continue;
    const kind = rowKind(grid.text(row, column));
    const filled = hasFigures(grid, layout, row);
    if (kind === "own" && filled) {
      if (open === null) return summed.size > 0 ? summed : null;
      headed.set(row, open);
      headed.set(open, "heading");
    } else if (kind === "sector" && filled && sector !== undefined) return null;
    else if (kind === "sector") open = filled ? null : row;
    else if (kind === "total") open = null;
  }
  const headings = [...headed.values()].filter((each) => each === "heading").length;
  return summed.size > 0 || headings >= (sector === undefined ? 1 : LEAST_HEADINGS) ? headed : null;
}
