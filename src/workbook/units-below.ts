import type { FigureUnit } from "../domain/quantities";
import type { HeaderRow } from "./header-row";
import { readHeader } from "./read-header";
import { unitAlone } from "./unit-alone";

/** How far from the headers of a table on its side its column of units may stand. */
const SEARCHED_ROWS = 40;

/** A row of units under the last headers: `(fta) | (fta) | (%)`; `null` for no such row. */
export function unitsBelow(at: HeaderRow): Map<number, FigureUnit> | null {
  return unitsIn(at, at.row + 1);
}

/** The units of a table on its side whose column of units, `Eenheid`, stands behind the figures. */
export function unitsBehind(at: HeaderRow): Map<number, FigureUnit> | null {
  if (!at.grid.upright) return null;
  for (let row = at.row + 2; row < Math.min(at.grid.rowEnd, at.row + SEARCHED_ROWS); row++) {
    if (isNamed(at, row)) return unitsIn(at, row);
  }
  return null;
}

const isNamed = ({ grid, left, right }: HeaderRow, row: number): boolean => {
  for (let column = left; column <= right; column++) {
    if (readHeader(grid.text(row, column))?.role === "unit") return true;
  }
  return false;
};

function unitsIn({ grid, left, right }: HeaderRow, row: number): Map<number, FigureUnit> | null {
  const units = new Map<number, FigureUnit>();
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.text(row, column);
    // On its side a column of units is such a row, and has a header of its own.
    if (readHeader(text)?.role === "unit") continue;
    const unit = unitAlone(text);
    if (unit === null) return null;
    units.set(column, unit);
  }
  return units.size > 0 ? units : null;
}
