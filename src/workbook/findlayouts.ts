import type { FigureUnit } from "../domain/quantity";
import { findSector } from "../domain/sectors";
import type { Grid } from "./grid";
import { readHeader, type Header } from "./readheader";
import type { ColumnRole } from "./source";

/** Where a table's headers stand and what its columns hold. Columns count from 0 on the sheet. */
export interface Layout {
  readonly headerRow: number;
  /** First and last column, those that we do not read included. */
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>> & { readonly sector: number };
  readonly units: Readonly<Partial<Record<ColumnRole, FigureUnit>>>;
  /** The year that the headers name; `null` when they name none. */
  readonly year: number | null;
}

/** How far below the headers a nameless column is searched for the names of sectors. */
const SEARCHED_ROWS = 40;

/**
 * The tables whose headers stand in a row, from left to right. A row is one of headers when it
 * names a target or a realisation and has a column of sectors; that one's own header may be blank.
 *
 * @param until column after the last to look at
 */
export function findLayouts(grid: Grid, row: number, from: number, until: number): Layout[] {
  const headers = new Map<number, Header>();
  for (let column = from; column < until; column++) {
    const header = readHeader(grid.text(row, column));
    if (header) headers.set(column, header);
  }
  const named = [...headers.values()].some(({ role }) => role === "target" || role === "realised");
  if (!named) return [];
  return segments(grid, row, headers, from, until)
    .map((segment) => layoutOf(grid, row, headers, segment))
    .filter((layout) => layout !== null);
}

interface Segment {
  readonly left: number;
  readonly right: number;
}

/** Headers side by side; a gap or a second column of sectors begins another table. */
function segments(
  grid: Grid,
  row: number,
  headers: ReadonlyMap<number, Header>,
  from: number,
  until: number,
): Segment[] {
  const isSector = (column: number) => headers.get(column)?.role === "sector";
  const found: { left: number; right: number; sector: boolean }[] = [];
  for (let column = from; column < until; column++) {
    if (grid.isBlank(row, column)) continue;
    const last = found.at(-1);
    const adjoins = last?.right === column - 1;
    if (last && !isSector(column) && (adjoins || last.sector)) last.right = column;
    else if (last && adjoins && !last.sector) Object.assign(last, { right: column, sector: true });
    else found.push({ left: column, right: column, sector: isSector(column) });
  }
  return found;
}

function layoutOf(
  grid: Grid,
  headerRow: number,
  headers: ReadonlyMap<number, Header>,
  segment: Segment,
): Layout | null {
  const columns: Partial<Record<ColumnRole, number>> = {};
  const units: Partial<Record<ColumnRole, FigureUnit>> = {};
  const years = new Set<number>();
  for (let column = segment.left; column <= segment.right; column++) {
    const header = headers.get(column);
    if (!header) continue;
    const { role, unit, year } = header;
    const isFigure = role === "target" || role === "realised";
    // Two columns of targets are two years or two parts: not a plain table, so none is picked.
    if (columns[role] !== undefined && isFigure) return null;
    if (columns[role] !== undefined) continue;
    columns[role] = column;
    if (unit) units[role] = unit;
    if (year !== null) years.add(year);
  }
  if (columns.target === undefined && columns.realised === undefined) return null;
  if (years.size > 1) return null;
  const sector = columns.sector ?? namelessSectorColumn(grid, headerRow, headers, segment);
  if (sector === null) return null;
  const [year = null] = years;
  const left = Math.min(segment.left, sector);
  return { headerRow, left, right: segment.right, columns: { ...columns, sector }, units, year };
}

/** A column of sectors that has a blank or an unknown header, left of the figures. */
function namelessSectorColumn(
  grid: Grid,
  headerRow: number,
  headers: ReadonlyMap<number, Header>,
  { left, right }: Segment,
): number | null {
  const until = Math.min(grid.rowEnd, headerRow + 1 + SEARCHED_ROWS);
  for (let column = Math.max(grid.left, left - 1); column <= right; column++) {
    if (headers.has(column)) continue;
    for (let row = headerRow + 1; row < until; row++) {
      if (findSector(grid.text(row, column)) !== null) return column;
    }
  }
  return null;
}
