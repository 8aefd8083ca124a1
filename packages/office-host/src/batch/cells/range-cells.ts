import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaAddress,
  columnName,
  quoteSheetName,
  type Area,
  type Cell,
} from "../../model";
import { HostError, invalidArgument, type RangeTarget } from "../protocol";

/** Excel reads and writes at most 5 million cells at a time. */
const MOST_CELLS = 5_000_000;

export const rowCount = ({ top, bottom }: Area) => bottom - top + 1;
export const columnCount = ({ left, right }: Area) => right - left + 1;
export const cellCount = (area: Area) => rowCount(area) * columnCount(area);
export const isEntireColumn = (area: Area) => rowCount(area) === MAX_ROWS;
export const isEntireRow = (area: Area) => columnCount(area) === MAX_COLUMNS;

/** With the sheet's name: `'Overzicht 2023'!A1:B2`, `Blad1!A:C`, `Blad1!2:5`. */
export function rangeAddress({ sheet, area }: RangeTarget): string {
  const name = quoteSheetName(sheet.name);
  if (isEntireColumn(area) && !isEntireRow(area))
    return `${name}!${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area) && !isEntireColumn(area))
    return `${name}!${area.top + 1}:${area.bottom + 1}`;
  return `${name}!${areaAddress(area)}`;
}

/** One value a cell, in rows; `null` for a range without bounds, as in Excel. */
export function mapCells<Value>(
  { sheet, area }: RangeTarget,
  location: string,
  value: (cell: Cell | undefined) => Value,
): Value[][] | null {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (cellCount(area) > MOST_CELLS) throw new HostError("RangeExceedsLimit", location);
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Value[] = [];
    for (let column = area.left; column <= area.right; column++)
      line.push(value(sheet.cell(row, column)));
    rows.push(line);
  }
  return rows;
}

export const SIZES_DIFFER =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Calls back for every cell that a written value is meant for: one value fills the range, rows
 * must be as many and as long as the range's. `null` leaves a cell alone.
 * @throws HostError InvalidArgument for other dimensions
 */
export function eachWritten(
  { area }: RangeTarget,
  written: unknown,
  location: string,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument(location);
  if (cellCount(area) > MOST_CELLS) throw new HostError("RangeExceedsLimit", location);
  const rows = Array.isArray(written) ? (written as unknown[]) : null;
  if (rows && !rows.every((row) => Array.isArray(row) && row.length === columnCount(area)))
    throw invalidArgument(location, SIZES_DIFFER);
  if (rows && rows.length !== rowCount(area)) throw invalidArgument(location, SIZES_DIFFER);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const line = rows?.[row - area.top] as unknown[] | undefined;
      const value = rows ? line?.[column - area.left] : written;
      if (value !== null && value !== undefined) write(row, column, value);
    }
  }
}

/**
 * Every cell of a range, or of its part that is in use when it has no bounds; where even that is more
 * than can be gone through, the cells that are there.
 */
export function* cellsOf({ sheet, area }: RangeTarget): Generator<{ row: number; column: number }> {
  const used = cellCount(area) > MOST_CELLS ? sheet.usedArea(false, area) : area;
  if (!used) return;
  if (cellCount(used) > MOST_CELLS) {
    for (const { row, column } of [...sheet.cells()])
      if (isIn(used, row, column)) yield { row, column };
    return;
  }
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) yield { row, column };
  }
}

const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** How many cells of a range are such; the rest of it may have none at all. */
export function countCells({ sheet, area }: RangeTarget, isSuch: (cell: Cell) => boolean): number {
  let count = 0;
  for (const { row, column, cell } of sheet.cells())
    if (isIn(area, row, column) && isSuch(cell)) count++;
  return count;
}

export function intersect(one: Area, other: Area | null): Area | null {
  if (!other) return null;
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
