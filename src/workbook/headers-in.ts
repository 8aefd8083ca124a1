import { findSector, knownAs } from "../domain/sectors";
import { isFigureRole } from "./figure-roles";
import type { Grid } from "./grid";
import { headerAt, yearAt } from "./head-cell";
import type { HeaderRow } from "./header-row";
import { readHeader, readHeaderBefore, type Header } from "./read-header";
import type { ColumnRole } from "./source";

/** A second row of headers, by column: of years or of sectors. */
export interface LineBelow {
  readonly years: ReadonlyMap<number, number>;
  /** The sectors' names as they are written, those of their totals among them. */
  readonly labels: ReadonlyMap<number, string>;
}

/** A row under the headers: `Doel | | Realisatie |` over `2022 | 2023 | 2022 | 2023`. */
export function lineBelow({ grid, row, left, right }: HeaderRow): LineBelow | null {
  const years = new Map<number, number>();
  const labels = new Map<number, string>();
  let keyed: ColumnRole | null = null;
  const totals = new Map<number, string>();
  for (let column = left; column <= right; column++) {
    const own = grid.value(row + 1, column);
    if (grid.isBlank(row + 1, column) || own === grid.spread(row, column)) continue;
    const year = yearAt(grid, row + 1, column);
    const text = grid.text(row + 1, column);
    const key = headerAt(grid, row + 1, column);
    if (year !== null) years.set(column, year);
    else if (findSector(text) !== null) labels.set(column, text);
    else if (key && !isFigureRole(key.role)) keyed = key.role;
    // `Sectoren` is known as all of them too.
    else if (text !== "" && knownAs(text) === "total") totals.set(column, text);
    else return null;
  }
  // `Sector | Rijk | Politie` names the columns of a table on its side.
  if (labels.size > 0 && (years.size > 0 || keyed === "sector")) return null;
  if (totals.size > 0 && labels.size === 0) return null;
  // Years of a single column of years are figures of a row, not headers.
  return years.size + labels.size > (keyed === null ? 1 : 0)
    ? { years, labels: new Map([...labels, ...totals]) }
    : null;
}

/** The headers of columns; one over several years or sectors counts for each of them. */
export function headersIn(
  { grid, row, left, right }: HeaderRow,
  below: LineBelow | null,
): Map<number, Header> {
  const headers = new Map<number, Header>();
  const names = sectorNames({ grid, row, left, right });
  const isUnder = (column: number) => below?.years.has(column) || below?.labels.has(column);
  let wide: Header | null = null;
  for (let column = left; column <= right; column++) {
    const header = names.has(column) ? null : ownHeader(grid, row, column);
    if (header && isFigureRole(header.role)) wide = header;
    const under = below ? headerAt(grid, row + 1, column) : null;
    // `Jaar` in front of the years names them, not what stands below it.
    const named = under?.role === "year" && (below?.years.size ?? 0) > 0;
    if (under && !named && !isFigureRole(under.role)) headers.set(column, under);
    else if (header) headers.set(column, header);
    else if (wide && isUnder(column) && grid.isBlank(row, column)) headers.set(column, wide);
  }
  return headers;
}

const ownHeader = (grid: Grid, row: number, column: number): Header | null =>
  headerAt(grid, row, column) ?? readHeaderBefore(grid.text(row, column));

/** Sectors side by side: `Gemeente` is then the name of one, and heads no column of them. */
function sectorNames({ grid, row, left, right }: HeaderRow): ReadonlySet<number> {
  const names = new Set<number>();
  for (let column = left; column <= right; column++) {
    if (findSector(grid.text(row, column)) !== null) names.add(column);
  }
  return names.size > 1 ? names : new Set();
}

/** Whether a year stands among the headers themselves. */
export function hasYears({ grid, row, left, right }: HeaderRow): boolean {
  for (let column = left; column <= right; column++) {
    if (yearAt(grid, row, column) !== null) return true;
  }
  return false;
}

/** How many blank rows a title may stand above the headers. */
const ROWS_BETWEEN = 3;
/** A title is narrower than the headers below it: they are looked for so far beside it. */
const COLUMNS_BESIDE = 2;

/** Whether the headers themselves stand in the next row that holds anything: this one is a title. */
export function headersFollow({ grid, row, left, right }: HeaderRow): boolean {
  const alone = filledCells(grid, row, left, right) === 1;
  for (let next = row + 1; next <= row + ROWS_BETWEEN && next < grid.rowEnd; next++) {
    let filled = false;
    for (let column = left; column <= right + COLUMNS_BESIDE; column++) {
      if (grid.isBlank(next, column)) {
        if (column > right) break;
        continue;
      }
      if (column <= right) filled = true;
      const role = readHeader(grid.text(next, column))?.role;
      // Under several headers one cell alone heads rows: `Realisatie 2022`.
      if (!alone && filledCells(grid, next, left, right + COLUMNS_BESIDE) === 1) return false;
      if (role === "sector" || role === "target" || role === "realised") return true;
      if (alone && role && isFigureRole(role)) return true;
    }
    if (filled) return headsSectors(grid, next, left, right);
  }
  return false;
}

/** Whether a row names sectors and gives no number: a row of figures can name two as well. */
function headsSectors(grid: Grid, row: number, left: number, right: number): boolean {
  let sectors = 0;
  for (let column = left; column <= right; column++) {
    if (typeof grid.value(row, column) === "number") return false;
    if (findSector(grid.text(row, column)) !== null) sectors++;
  }
  return sectors > 1;
}

function filledCells(grid: Grid, row: number, left: number, right: number): number {
  let filled = 0;
  for (let column = left; column <= right; column++) if (!grid.isBlank(row, column)) filled++;
  return filled;
}
