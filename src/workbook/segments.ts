import { knownAs } from "../domain/sectors";
import { isFigureRole } from "./figure-roles";
import type { Grid } from "./grid";
import { headerAt, yearAt } from "./head-cell";
import type { Segment } from "./header-row";
import { filledBelow, measuresBelow, sectorsBelow } from "./names-below";
import type { Header } from "./read-header";
import { isHeaderText } from "./sub-headers";

/**
 * Headers side by side; a gap or a second column of sectors begins another table. A blank belongs
 * to the headers beside it when a year, another header, the names of sectors or those of measures
 * stand under it.
 * Empty for a row without any header or year that we know.
 *
 * @param until column after the last to look at
 */
export function segmentsOf(grid: Grid, row: number, from: number, until: number): Segment[] {
  if (!hasHeader(grid, row, from, until)) return [];
  const found: { left: number; right: number; sector: boolean; keys: Set<string> }[] = [];
  for (let column = from; column < until; column++) {
    const last = found.at(-1);
    const adjoins = last?.right === column - 1;
    const blank = isBlank(grid, row, column);
    const beside = adjoins || (column + 1 < until && !isBlank(grid, row, column + 1));
    if (blank && !(beside && holdsNames(grid, row, column, adjoins))) continue;
    const header = blank ? null : headerAt(grid, row, column);
    const headed = header !== null || yearAt(grid, row, column) !== null;
    // Names of sectors under a blank or another text head them as `Sector` does.
    const nameless = !headed && !(adjoins && last?.sector) && sectorsBelow(grid, row, column);
    const sector = header?.role === "sector" || nameless;
    // Behind a gap a second column of sectors, organisations or years is another table's.
    const again =
      header !== null && !isFigureRole(header.role) && (last?.keys.has(header.role) ?? false);
    // A column without a header may stand between those of a table, but no text behind a gap.
    const goesOn =
      adjoins || (last?.sector === true && headed && !again && !isTitle(grid, row, column));
    if (last && !sector && goesOn) last.right = column;
    else if (last && adjoins && !last.sector) Object.assign(last, { right: column, sector: true });
    else found.push({ left: column, right: column, sector, keys: new Set() });
    if (header) found.at(-1)?.keys.add(header.role);
  }
  return found;
}

function hasHeader(grid: Grid, row: number, from: number, until: number): boolean {
  for (let column = from; column < until; column++) {
    if (headerAt(grid, row, column) !== null || yearAt(grid, row, column) !== null) return true;
  }
  return false;
}

const isBlank = (grid: Grid, row: number, column: number): boolean =>
  String(grid.spread(row, column)).trim() === "";

const holdsNames = (grid: Grid, row: number, column: number, adjoins: boolean): boolean =>
  (adjoins && yearAt(grid, row + 1, column) !== null) ||
  (adjoins && isTotalOfSectors(grid, row + 1, column)) ||
  (adjoins && isDivided(grid, row + 1, column)) ||
  isKey(headerAt(grid, row + 1, column)) ||
  sectorsBelow(grid, row, column) ||
  measuresBelow(grid, row, column);

/** A total behind the names of sectors, those of one measure side by side. */
function isTotalOfSectors(grid: Grid, row: number, column: number): boolean {
  const [before, own] = [grid.text(row, column - 1), grid.text(row, column)];
  if (before === "" || own === "") return false;
  return knownAs(own) === "total" && knownAs(before) !== null;
}

/** A second header under one that stands over the column before it as well. */
const isDivided = (grid: Grid, row: number, column: number): boolean =>
  isHeaderText(grid, row, column) && isHeaderText(grid, row, column - 1);

const isKey = (header: Header | null): boolean => header !== null && !isFigureRole(header.role);

/** Behind a gap what reads like a header is a title when it heads nothing, or other headers. */
const isTitle = (grid: Grid, row: number, column: number): boolean =>
  !filledBelow(grid, row, column) || isOverHeaders(grid, row, column);

/** How far below a title its table may begin. */
const ROWS_BELOW = [1, 2, 3] as const;

function isOverHeaders(grid: Grid, row: number, column: number): boolean {
  const next = ROWS_BELOW.map((below) => row + below).find((below) => isBegun(grid, below, column));
  return (
    next !== undefined &&
    (headerAt(grid, next, column) !== null || headerAt(grid, next, column + 1) !== null)
  );
}

const isBegun = (grid: Grid, row: number, column: number): boolean =>
  !grid.isBlank(row, column) || !grid.isBlank(row, column + 1);
