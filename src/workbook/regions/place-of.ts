import type { Area } from "../cells";
import type { Grid } from "../cells";
import type { Place, Region } from "./region";
import { labelAt, type RowFacts } from "./row-facts";

/** So many rows tell which columns a place has. */
const SAMPLE = 400;

/** A place with the parts that blank columns, or a second column of sectors, make of it. */
export function placeOf(
  grid: Grid,
  span: Pick<Region, "top" | "body" | "end">,
  facts: readonly RowFacts[],
  others: readonly Area[],
): Place {
  const used = new Set(facts.slice(0, SAMPLE).flatMap(({ filled }) => filled));
  const columns = [...used].sort((a, b) => a - b);
  const region = (left: number, right: number): Region => {
    return { grid, ...span, left, right, table: null, others };
  };
  const strips: [number, number][] = [];
  let keys = 0;
  for (const column of columns) {
    const last = strips.at(-1);
    const isKey = headsSectors(grid, span, column);
    if (isKey) keys++;
    if (!last || column > last[1] + 1 || (isKey && keys > 1)) strips.push([column, column]);
    else last[1] = column;
  }
  const whole = trimmed(region(columns[0] ?? 0, columns.at(-1) ?? 0));
  const parts = strips.map(([left, right]) => trimmed(region(left, right)));
  return { whole, parts: parts.length > 1 ? parts : [] };
}

/**
 * A region without the texts at its ends that head nothing: of a table on its side those are the
 * titles above it and the notes below. A header that we know may stand over blanks, but one of
 * figures not in front of the names.
 */
function trimmed(region: Region): Region {
  let { left, right } = region;
  const isOver = (column: number, inFront: boolean) =>
    isFilledBelow(region, column) || isKnownHeader(region, column, inFront);
  while (left < right && !isOver(left, true)) left++;
  while (left < right && !isOver(right, false)) right--;
  return { ...region, left, right };
}

function isFilledBelow({ grid, body, end }: Region, column: number): boolean {
  for (let row = body; row < Math.min(end, body + SAMPLE); row++) {
    if (!grid.isBlank(row, column)) return true;
  }
  return false;
}

function isKnownHeader({ grid, top, body }: Region, column: number, inFront: boolean): boolean {
  for (let row = top; row < body; row++) {
    const { key, what } = labelAt(grid, row, column);
    if (key !== null || (what !== null && !inFront)) return true;
  }
  return false;
}

function headsSectors(
  grid: Grid,
  { top, body }: Pick<Region, "top" | "body">,
  column: number,
): boolean {
  for (let row = top; row < body; row++) {
    if (labelAt(grid, row, column).key === "sector") return true;
  }
  return false;
}
