import type { Area } from "./address";
import type { FoundTable } from "./found-table";
import { readHeader } from "./read-header";

/**
 * Of readings of the same cells in another layout the one that explains most of them: a table on
 * its side, read as one that stands, gives sectors that nobody knows.
 */
export function bestTables(
  standing: readonly FoundTable[],
  others: readonly FoundTable[],
): FoundTable[] {
  let best = [...standing];
  for (const cluster of clustersOf(others)) {
    const rivals = best.filter((it) => cluster.some(({ area }) => meet(area, it.area)));
    if (rivals.length > 0 && explainedBy(rivals) >= explainedBy(cluster)) continue;
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
function explainedBy(tables: readonly FoundTable[]): number {
  const places = new Map<string, number>();
  for (const { area, source } of tables) {
    const place = `${area.top} ${area.left}`;
    places.set(place, Math.max(places.get(place) ?? -Infinity, explained(source)));
  }
  return [...places.values()].reduce((sum, score) => sum + score, 0);
}

const GIVEN = [
  "target",
  "realised",
  "statedRate",
  "procurement",
  "statedRateInclProcurement",
  "hiredIn",
  "statedChange",
] as const;

/** Whether a name of the workbook's own could be that of a sector: `Jaar`, `504` and `R01` could not. */
function isName(label: string): boolean {
  return /\p{L}{3}/u.test(label) && !/\d/.test(label) && readHeader(label) === null;
}

/** Figures of a known sector and year count for a reading, those of nobody and no year against it. */
function explained({ figures, findings }: FoundTable["source"]): number {
  let score = 0;
  for (const figure of figures) {
    const given = GIVEN.filter((field) => figure[field] !== null).length;
    const blank = Object.keys(figure.blanks).length;
    const named = figure.group !== null ? 1 : isName(figure.label) ? 0.5 : -1;
    const known = named > 0 && figure.year === null ? named / 2 : named;
    score += known * (given + blank / 2);
  }
  return score - findings.filter(({ severity }) => severity === "error").length;
}
