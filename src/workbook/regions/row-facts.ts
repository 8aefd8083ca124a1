import type { Area } from "../cells";
import type { Grid } from "../cells";
import { labelOf, type Label } from "../words";
import { isValue } from "../words";

/** What stands in a row, without what it means. */
export interface RowFacts {
  readonly row: number;
  /** Columns that hold anything, and those of figures. */
  readonly filled: readonly number[];
  readonly values: readonly number[];
  /** It holds figures behind what may be a name, or nothing but a figure. */
  readonly valued: boolean;
}

/** A part of a sheet, its last row and column included. */
export interface Part extends Area {
  /** What stands in these is not looked at. */
  readonly taken?: readonly Area[];
}

/** The rows of a part of a sheet that hold anything, in order. */
export function rowFactsOf(grid: Grid, { top, bottom, left, right, taken = [] }: Part): RowFacts[] {
  const facts: RowFacts[] = [];
  for (let row = top; row <= bottom; row++) {
    const filled: number[] = [];
    const values: number[] = [];
    const beside = taken.filter((area) => area.top <= row && row <= area.bottom);
    for (let column = left; column <= right; column++) {
      if (grid.isBlank(row, column)) continue;
      if (beside.some((area) => area.left <= column && column <= area.right)) continue;
      filled.push(column);
      if (isFigure(grid, row, column)) values.push(column);
    }
    if (filled.length === 0) continue;
    const isBeside = filled.length === 1 || values.some((column) => column !== filled[0]);
    const valued = values.length > 0 && (isBeside || hasLabel(grid, row, filled));
    facts.push({ row, filled, values, valued });
  }
  return facts;
}

/** A number in front of a name or a year is a figure; in front of words it may be a note's. */
const hasLabel = (grid: Grid, row: number, filled: readonly number[]): boolean =>
  filled.some((column) => {
    const { who, when } = labelAt(grid, row, column);
    return who !== null || when !== null;
  });

function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  // Most numbers are no year, whatever their format.
  if (typeof value === "number" && value < 2000) return true;
  return isValue(value, grid.numberFormat(row, column));
}

/** The label in a cell; one merged over several cells stands in each of them. */
export const labelAt = (grid: Grid, row: number, column: number): Label =>
  labelOf(grid.spread(row, column), grid.numberFormat(row, column), grid.date1904);
