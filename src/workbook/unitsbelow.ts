import type { FigureUnit } from "../domain/quantity";
import type { HeaderRow } from "./headerrow";
import { readHeader } from "./readheader";
import { unitAlone } from "./unitalone";

/** A row of units under the last headers: `(fta) | (fta) | (%)`; `null` for no such row. */
export function unitsBelow({ grid, row, left, right }: HeaderRow): Map<number, FigureUnit> | null {
  const units = new Map<number, FigureUnit>();
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row + 1, column)) continue;
    const text = grid.text(row + 1, column);
    // On its side a column of units is such a row, and has a header of its own.
    if (readHeader(text)?.role === "unit") continue;
    const unit = unitAlone(text);
    if (unit === null) return null;
    units.set(column, unit);
  }
  return units.size > 0 ? units : null;
}
