import type { Coverage } from "../domain/coverage";
import type { Layout } from "./layout";
import type { Grid } from "./grid";
import { coverageIn } from "./readcoverage";

/** How many organisations reported, from one cell (`33 van 35`) or from a column for each number. */
export function coverageOf(grid: Grid, { columns }: Layout, row: number): Coverage | null {
  const { coverage, organisations, reported } = columns;
  if (coverage !== undefined)
    return coverageIn(grid.text(row, coverage), grid.origin(row, coverage));
  const column = reported ?? organisations;
  if (column === undefined) return null;
  const text = coverageIn(grid.text(row, column), grid.origin(row, column));
  if (text || organisations === undefined || reported === undefined) return text;
  const [count, all] = [grid.value(row, reported), grid.value(row, organisations)];
  if (!isCount(count) || !isCount(all) || count > all) return null;
  return { reported: count, of: all, origin: grid.origin(row, reported) };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
