import { exactDecimal } from "../../domain/numbers";
import {
  parseQuantity,
  type Notation,
  type PercentageScale,
  readNumberFormat,
} from "../../domain/quantities";
import type { Grid } from "../cells";

/** `mixed`: as many of the one as of the other, so that each speaks for itself. */
export type ColumnScale = PercentageScale | "mixed";

/** Cells of which so many times more say the one than the other speak for themselves. */
const CLEAR = 3;

const DECIMALS_OF_RATIOS = 3;

/**
 * Whether the figures of a percentage column that carry no percent sign are percentages (`61,9`)
 * or ratios (`0,619`), decided by most of them together, and where that is not clear with the
 * other percentages of the table; `undefined` when they do not tell, and each is taken for itself.
 * Numbers in the format of percentages are ratios.
 */
export function percentageScale(
  grid: Grid,
  { own, others }: { readonly own: Cells; readonly others: Cells | null },
  notation: Notation,
): ColumnScale | undefined {
  const counted = countIn(grid, own, notation);
  let { above, below } = counted;
  const clear = Math.max(above, below) >= CLEAR * Math.max(1, Math.min(above, below));
  if (!clear && others) {
    const more = countIn(grid, others, notation);
    above += more.above;
    below += more.below;
  }
  if (above === below) return counted.above > 0 && counted.bare > 0 ? "mixed" : undefined;
  return above > below ? "percentage" : "ratio";
}

/** The cells where some columns and rows meet. */
export interface Cells {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/**
 * How many figures are as large as percentages are, and how many as ratios, between them half; and
 * how many of the ratios have no format that says so.
 */
function countIn(grid: Grid, { columns, rows }: Cells, notation: Notation) {
  const count = { above: 0, below: 0, bare: 0 };
  for (const column of columns)
    for (const row of rows) {
      const value = numberIn(grid, row, column, notation);
      if (value === null || value === 0) continue;
      const size = Math.abs(value);
      if (size <= 2) {
        count.below++;
        if (isBare(grid, row, column)) count.bare++;
      } else if (size >= 10) count.above++;
      // Nobody prints a percentage in so many decimals.
      else if (exactDecimal(size).scale >= DECIMALS_OF_RATIOS) count.below += 0.5;
      else count.above += 0.5;
    }
  return count;
}

const isBare = (grid: Grid, row: number, column: number): boolean =>
  !readNumberFormat(grid.numberFormat(row, column)).percent;

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
