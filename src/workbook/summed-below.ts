import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { rowKind } from "./row-kind";

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
  const columns = summedColumns(layout);
  let sure = false;
  let [head, below]: [number | null, number[]] = [null, []];
  const close = (next: number | null) => {
    if (head !== null && below.length > 0 && addUp(grid, columns, head, below)) {
      sure ||= below.length >= SURE_ROWS;
      for (const row of below) found.set(row, head);
    }
    [head, below] = [next, []];
  };
  for (const row of rows) {
    const kind = rowKind(grid.text(row, organisation));
    if (kind === "own") below.push(row);
    else if (kind === "sector" || kind === "total") close(kind === "sector" ? row : null);
  }
  close(null);
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
