import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { rowKind } from "./rowkind";

/** Sums of rounded figures differ from the rounded sum. */
const ROUNDING = 0.5;
/** One row that gives the same as the row above it may be anything, unless others are sums. */
const SURE_ROWS = 2;

/**
 * In a list of organisations the rows below a sector that add up to its own figures: they are its
 * organisations. Each with the row of its sector.
 */
export function summedBelow(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const { organisation, sector } = layout.columns;
  if (organisation === undefined || sector !== undefined) return found;
  const kinds = rows.map((row) => rowKind(grid.text(row, organisation)));
  const columns = summedColumns(layout);
  let sure = false;
  for (const [at, row] of rows.entries()) {
    if (kinds[at] !== "sector") continue;
    const next = kinds.findIndex((kind, i) => i > at && (kind === "sector" || kind === "total"));
    const below = rows
      .slice(at + 1, next === -1 ? undefined : next)
      .filter((_, i) => kinds[at + 1 + i] === "own");
    if (below.length === 0 || !addUp(grid, columns, row, below)) continue;
    sure ||= below.length >= SURE_ROWS;
    for (const each of below) found.set(each, row);
  }
  return sure ? found : new Map();
}

const summedColumns = ({ series }: Layout): number[] =>
  series
    .flatMap(({ columns }) => [columns.target, columns.realised])
    .filter((column) => column !== undefined);

/** Whether all that a row gives in these columns is the sum of the rows below it. */
function addUp(
  grid: Grid,
  columns: readonly number[],
  row: number,
  below: readonly number[],
): boolean {
  const given = columns.filter((column) => typeof grid.value(row, column) === "number");
  const number = (at: number, column: number) => Number(grid.value(at, column)) || 0;
  return (
    given.length > 0 &&
    given.every((column) => {
      const sum = below.reduce((whole, at) => whole + number(at, column), 0);
      return sum !== 0 && Math.abs(sum - number(row, column)) <= ROUNDING;
    })
  );
}
