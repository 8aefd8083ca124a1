import type { FigureUnit } from "../domain/quantity";
import type { HeaderRow } from "./headerrow";

const UNIT_ALONE = /^\(?(?:in )?(fta|banen|dienstverbanden|personen|%)\)?$/i;

/** A row of units under the headers, by column: `(fta) | (fta) | (%)`; `null` for no such row. */
export function unitsBelow({ grid, row, left, right }: HeaderRow): Map<number, FigureUnit> | null {
  const units = new Map<number, FigureUnit>();
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row + 1, column)) continue;
    const unit = UNIT_ALONE.exec(grid.text(row + 1, column))?.[1]?.toLowerCase();
    if (unit === undefined) return null;
    units.set(column, unit === "%" ? "percentage" : (unit as FigureUnit));
  }
  return units.size > 0 ? units : null;
}
