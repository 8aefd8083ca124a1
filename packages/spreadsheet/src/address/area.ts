import { columnIndex, columnName } from "./column-name";
import { LAST_COLUMN, LAST_ROW } from "./limits";

/** A cell, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** @example cellAddress(4, 2) //=> "C5" */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @example absoluteCell(4, 2) //=> "$C$5" */
export function absoluteCell(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/**
 * An area in A1; a single cell is written once.
 *
 * @example areaAddress({ top: 0, left: 0, bottom: 13, right: 8 }) //=> "A1:I14"
 * @example areaAddress({ top: 1, left: 1, bottom: 1, right: 1 }) //=> "B2"
 */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** @example absoluteArea({ top: 0, left: 0, bottom: 1, right: 1 }) //=> "$A$1:$B$2" */
export function absoluteArea({ top, left, bottom, right }: Area): string {
  const first = absoluteCell(top, left);
  const last = absoluteCell(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/**
 * Reads one cell, with or without `$`; `null` for anything else, a cell beyond the sheet's edge
 * among it.
 *
 * @example parseCell("$B$3") //=> { row: 2, column: 1 }
 */
export function parseCell(address: string): Place | null {
  const [, letters, digits] = CELL.exec(address) ?? [];
  if (letters === undefined) return null;
  const place = { row: Number(digits) - 1, column: columnIndex(letters) };
  return place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : null;
}

const END = /^(?:\$?([A-Z]{1,3}))?(?:\$?([1-9]\d{0,6}))?$/i;

/**
 * Reads `A1`, `$A$1:B2`, `A:C` and `2:5`, without a sheet's name; `null` when it is no address.
 *
 * @example parseArea("B:C") //=> { top: 0, left: 1, bottom: 1048575, right: 2 }
 */
export function parseArea(address: string): Area | null {
  const ends = address.split(":");
  const [first = "", last = first] = ends;
  const [, c1, r1] = END.exec(first) ?? [];
  const [, c2, r2] = END.exec(last) ?? [];
  const isWhole = c1 === undefined || r1 === undefined;
  const fits =
    (c1 === undefined) === (c2 === undefined) && (r1 === undefined) === (r2 === undefined);
  if (ends.length > 2 || !fits || (isWhole && ends.length === 1)) return null;
  if (c1 === undefined && r1 === undefined) return null;
  const rows = [Number(r1 ?? 1) - 1, Number(r2 ?? LAST_ROW + 1) - 1];
  const columns = c1 && c2 ? [columnIndex(c1), columnIndex(c2)] : [0, LAST_COLUMN];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return area.bottom <= LAST_ROW && area.right <= LAST_COLUMN ? area : null;
}

/** The smallest area around two. */
export function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
