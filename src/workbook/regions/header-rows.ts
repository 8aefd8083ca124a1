import type { Area } from "../cells";
import type { Grid } from "../cells";
import { rowFactsOf } from "./row-facts";

/** The first row below the headers of an Excel table: its first row is one, and there may be more. */
export function headerRowsOf(grid: Grid, { top, left, right }: Area, end: number): number {
  const facts = rowFactsOf(grid, { top, bottom: Math.min(end, top + 4) - 1, left, right });
  const values = facts.find(({ row, valued }) => row > top && valued)?.values ?? [];
  let body = top + 1;
  for (const { row, filled, valued } of facts) {
    if (row === top) continue;
    // Words over figures, beside the first column, are a second line of headers.
    const isLine = !valued && filled.filter((column) => values.includes(column)).length > 1;
    if (!isLine) break;
    body = row + 1;
  }
  return body;
}
