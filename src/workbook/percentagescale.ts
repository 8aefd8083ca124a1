import { parseQuantity, type Notation, type PercentageScale } from "../domain/parsequantity";
import { readNumberFormat } from "../domain/numberformat";
import type { Grid } from "./grid";

/**
 * Whether the figures of a percentage column that carry no percent sign are percentages (`61,9`)
 * or ratios (`0,619`), decided by most of them together; `undefined` when they do not tell, and
 * each is taken for itself. Numbers in the format of percentages are ratios.
 */
export function percentageScale(
  grid: Grid,
  column: number,
  rows: readonly number[],
  notation: Notation,
): PercentageScale | undefined {
  let [percentages, ratios] = [0, 0];
  for (const row of rows) {
    const value = numberIn(grid, row, column, notation);
    if (value === null || value === 0) continue;
    if (Math.abs(value) > 2) percentages++;
    else ratios++;
  }
  if (percentages === ratios) return undefined;
  return percentages > ratios ? "percentage" : "ratio";
}

/** A figure as it stands in its cell; `null` for a text that says by a sign what it is. */
function numberIn(grid: Grid, row: number, column: number, notation: Notation): number | null {
  const value = grid.value(row, column);
  // However far above 100% it lies: what has the format is a ratio.
  if (typeof value === "number")
    return readNumberFormat(grid.numberFormat(row, column)).percent ? Math.min(value, 1) : value;
  if (typeof value !== "string" || value === "") return null;
  const reading = parseQuantity(value, { notation, origin: grid.origin(row, column) });
  const quantity = reading.kind === "figure" ? reading.quantity : null;
  return quantity && quantity.unit === null ? quantity.value : null;
}
