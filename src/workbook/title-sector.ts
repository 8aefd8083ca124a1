import { findSector } from "../domain/sectors";
import type { Area } from "./address";
import { titlesAbove, type TitlePlace } from "./title-place";

/** How far above its headers a title may stand. */
const SEARCHED_ROWS = 6;

/**
 * The sector that a table's title or its sheet names, as it is written: whose organisations the
 * rows are when they name none. A title that names two says none.
 *
 * @example "Voortgezet onderwijs, stand 2023" //=> "Voortgezet onderwijs"
 */
export function titleSector(place: TitlePlace, others: readonly Area[]): string | null {
  for (const [title] of titlesAbove(place, others, SEARCHED_ROWS)) {
    const named = typeof title === "string" ? sectorIn(title) : null;
    if (named !== null) return named;
  }
  return sectorIn(place.grid.sheet ?? "");
}

/** The parts of a title, without what is no name: years, and words that come before one. */
function sectorIn(title: string): string | null {
  const parts = title
    .replace(/\b20\d\d\b/g, "")
    .split(/[,:;()|–—]| - | in | ultimo | per /i)
    .map((part) =>
      part.replace(/^(sector|banenafspraak|realisatie|cijfers|figures)\b/i, "").trim(),
    );
  const named = parts.filter((part) => findSector(part) !== null);
  return named.length === 1 ? (named[0] ?? null) : null;
}
