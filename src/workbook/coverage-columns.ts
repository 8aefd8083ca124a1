import { type Coverage, quantityOfNumber } from "../domain/quantities";
import type { CoverageLine } from "./coverage-line";
import type { Layout } from "./layout";
import type { Grid } from "./grid";
import { coverageIn } from "./read-coverage";

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

/** The cell that says how many reported, be it that its words do not; `null` where none does. */
export function coverageCell(grid: Grid, layout: Layout, row: number): CoverageLine | null {
  const column = layout.columns.coverage ?? layout.columns.reported;
  if (column === undefined || grid.isBlank(row, column)) return null;
  const text = displayOf(grid, row, column);
  return { coverage: coverageOf(grid, layout, row), row, column, text };
}

/** A cell's text, or its number as it is shown. */
function displayOf(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  if (typeof value !== "number") return String(value).trim();
  const numberFormat = grid.numberFormat(row, column);
  return quantityOfNumber(value, { numberFormat, unit: null, origin: grid.origin(row, column) })
    .text;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
