import type { Area } from "./address";
import { titlesAbove, type TitlePlace } from "./title-place";
import { yearsIn } from "./years-in";
import { yearsTitled } from "./years-titled";

/** How far above its headers a table's title may stand. */
const SEARCHED_ROWS = 15;
/** How many cells of a title's row may be filled. */
const FILLED = 2;

/**
 * The year that a table's title names: that of the nearest row above the headers that names any,
 * else that of the sheet's name. A title that names several years says none.
 *
 * @param others tables already read: what stands in them is no title
 */
export function titleYear(place: TitlePlace, others: readonly Area[]): number | null {
  for (const titles of titlesAbove(place, others, SEARCHED_ROWS)) {
    // A row of more is one of another table, such as a list of versions and their dates.
    if (titles.length > FILLED) continue;
    const [year = null, ...more] = new Set(titles.flatMap(yearsOf));
    if (more.length > 0) break;
    if (year !== null) return year;
  }
  const [year = null, ...more] = yearsIn(place.grid.sheet ?? "");
  return more.length === 0 ? year : null;
}

function yearsOf(title: unknown): number[] {
  if (typeof title === "string") return yearsTitled(title);
  const isYear = Number.isInteger(title) && Number(title) >= 2000 && Number(title) < 2100;
  return isYear ? [Number(title)] : [];
}
