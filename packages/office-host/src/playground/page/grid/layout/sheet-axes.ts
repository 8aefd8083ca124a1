import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from "../../../../model";
import { pixels } from "../../session";
import { layAxis, type Axis } from "./axis";

export interface SheetAxes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Rows and columns beyond the used ones that can be scrolled to; going further adds more. */
const ROOM = { rows: 60, columns: 16 };
const LEAST = { rows: 100, columns: 30 };

/**
 * How far a sheet is laid out: beyond what is used, and beyond `reach`.
 *
 * @param used the sheet's used area
 */
export function sheetExtent(used: Area | null, reach: { row: number; column: number }) {
  const row = Math.max(used?.bottom ?? 0, reach.row);
  const column = Math.max(used?.right ?? 0, reach.column);
  return {
    rows: Math.min(MAX_ROWS, Math.max(LEAST.rows, row + ROOM.rows)),
    columns: Math.min(MAX_COLUMNS, Math.max(LEAST.columns, column + ROOM.columns)),
  };
}

function ownSizes(sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>) {
  const own = new Map([...sizes].map(([index, points]) => [index, Math.round(pixels(points))]));
  for (const index of hidden) own.set(index, 0);
  return own;
}

/** Places a sheet's rows and columns. */
export function sheetAxes(sheet: Sheet, extent: { rows: number; columns: number }): SheetAxes {
  return {
    rows: layAxis({
      count: extent.rows,
      standard: pixels(sheet.standardHeight),
      own: ownSizes(sheet.rowHeights, sheet.hiddenRows),
    }),
    columns: layAxis({
      count: extent.columns,
      standard: pixels(sheet.standardWidth),
      own: ownSizes(sheet.columnWidths, sheet.hiddenColumns),
    }),
  };
}
