import { isFigureRole } from "./figure-roles";
import { readHeader, type Header } from "./read-header";
import type { TitlePlace } from "./title-place";

/** How far above its headers a title may stand, and how many cells of its row may be filled. */
const SEARCHED_ROWS = 4;
const FILLED = 2;
/** What a title says besides what is given: not of what the figures are, but by what they are told. */
const BY = /\b(?:per|by|naar) (?:sector|jaar|year)(?: (?:en|and|per) (?:sector|jaar|year))?\b/gi;

/**
 * What a table gives whose headers are years alone, by its title, `Realisatie per sector (fta)`,
 * or else by the name of its sheet; `null` when neither says it.
 */
export function titleHeader({ grid, row: below }: TitlePlace): Header | null {
  for (let row = below - 1; row >= Math.max(grid.top, below - SEARCHED_ROWS); row--) {
    const titles = textsOf(row);
    // A row of several is part of another table.
    if (titles.length > FILLED) break;
    for (const title of titles) {
      const header = readHeader(title.replace(BY, ""));
      if (header && isFigureRole(header.role)) return header;
    }
  }
  const named = readHeader((grid.sheet ?? "").replace(BY, ""));
  return named && isFigureRole(named.role) ? named : null;

  function textsOf(row: number): string[] {
    const texts: string[] = [];
    for (let column = grid.left; column < grid.columnEnd && texts.length <= FILLED; column++) {
      if (!grid.isBlank(row, column)) texts.push(grid.text(row, column));
    }
    return texts;
  }
}
