import type { SectorFigure } from "../domain/figures";
import { areaAddress, cellAddress, onItsSide, type Area } from "./address";
import type { FoundTable } from "./found-table";
import type { Grid } from "./grid";
import { partOf } from "./part-of-grid";
import { reasonKey } from "./readings-of";
import { plainTables } from "./standing-tables";
import { transposedGrid } from "./transposed-grid";

/** More rows than this nobody lays side by side with sectors: it is a list that stands. */
const HIGHEST = 2000;

/**
 * Tables with the sectors side by side: read on their side, named as they stand. Where tables
 * that stand were read without a doubt nothing is looked for.
 */
export function lyingTables(grid: Grid, standing: readonly FoundTable[]): FoundTable[] {
  const sure = standing.filter(isSure).map(({ area }) => area);
  return rowsOutside(grid, sure)
    .filter(({ top, end }) => end - top <= HIGHEST)
    .flatMap(({ top, end }) => plainTables(transposedGrid(partOf(grid, top, end)), []))
    .map(upright);
}

/** Read whole: every row a known sector with a year and a figure, nothing unread. */
function isSure({ source }: FoundTable): boolean {
  const { figures, findings } = source;
  return figures.every(isWhole) && findings.every(({ severity }) => severity !== "error");
}

const isWhole = ({ group, year, target, realised }: SectorFigure): boolean =>
  group !== null && year !== null && (target !== null || realised !== null);

interface Rows {
  readonly top: number;
  /** Row after the last. */
  readonly end: number;
}

function rowsOutside(grid: Grid, areas: readonly Area[]): Rows[] {
  const outside: Rows[] = [];
  let { top } = grid;
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    if (area.top > top) outside.push({ top, end: area.top });
    top = Math.max(top, area.bottom + 1);
  }
  return top < grid.rowEnd ? [...outside, { top, end: grid.rowEnd }] : outside;
}

function upright({ area, source }: FoundTable): FoundTable {
  const stands = onItsSide(area);
  const place = `${source.sheet ?? ""}!${cellAddress(stands.top, stands.left)}`;
  return {
    area: stands,
    source: {
      ...source,
      ...{ range: areaAddress(stands), layout: "transposed", columns: {} },
      key: [place, ...source.reasons.map(reasonKey)].join(" "),
    },
  };
}
