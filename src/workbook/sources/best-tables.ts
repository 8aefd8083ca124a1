import type { Area } from "../cells";
import type { FoundTable } from "../figures";

/**
 * Of readings of the same cells in another layout the one that explains most of them: a table on
 * its side, read as one that stands, gives sectors that nobody knows.
 *
 * @param margin how much more the others must explain, as a factor
 */
export function bestTables(
  standing: readonly FoundTable[],
  others: readonly FoundTable[],
  margin = 1,
): FoundTable[] {
  let best = [...standing];
  for (const cluster of clustersOf(others)) {
    const rivals = best.filter((it) => cluster.some(({ area }) => meet(area, it.area)));
    if (rivals.length > 0 && meritOf(rivals) * margin >= meritOf(cluster)) continue;
    best = [...best.filter((it) => !rivals.includes(it)), ...cluster];
  }
  return best;
}

/** Readings of one table belong together: where they overlap they are one. */
function clustersOf(tables: readonly FoundTable[]): FoundTable[][] {
  const clusters: FoundTable[][] = [];
  for (const table of tables) {
    const own = clusters.find((cluster) => cluster.some(({ area }) => meet(area, table.area)));
    if (own) own.push(table);
    else clusters.push([table]);
  }
  return clusters;
}

const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The best of readings at one place, added up over places. */
function meritOf(tables: readonly FoundTable[]): number {
  const places = new Map<string, number>();
  for (const { area, merit } of tables) {
    const place = `${area.top} ${area.left}`;
    places.set(place, Math.max(places.get(place) ?? -Infinity, merit));
  }
  return [...places.values()].reduce((sum, merit) => sum + merit, 0);
}
