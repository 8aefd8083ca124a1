import type { FigureUnit } from "../domain/quantity";
import { findSector } from "../domain/sectors";
import { isFigureRole, type FigureRole } from "./figureroles";
import type { Grid } from "./grid";
import { aboveOf, headerAt, yearAt } from "./headcell";
import type { Header } from "./readheader";
import { seriesOf, type Rivals, type Series } from "./series";
import type { ColumnRole } from "./source";
import { titleHeader } from "./titleheader";
import type { TitlePlace } from "./titleplace";

/** Where a table's headers stand and what its columns hold. Columns count from 0 on the sheet. */
export interface Layout {
  /** First row of the headers, and their last one: the figures begin below it. */
  readonly top: number;
  readonly headerRow: number;
  /** First and last column, those that we do not read included. */
  readonly left: number;
  readonly right: number;
  /** Columns that say what a row is, and those with figures where each role has one column. */
  readonly columns: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly series: readonly Series[];
  readonly figureColumns: readonly number[];
  /** Two columns that could both hold the same. */
  readonly rivals: Rivals | null;
  /** What the title says of columns whose header is a year alone. */
  readonly bare: Header | null;
}

/** How far below the headers a nameless column is searched for the names of sectors. */
const SEARCHED_ROWS = 40;

/**
 * The tables whose headers stand in a row, from left to right. A row is one of headers when it
 * names a target or a realisation, or stands under or over the years of one, and has a column of
 * sectors; that one's own header may be blank. Wider headers above it, and units below it, belong
 * to it.
 *
 * @param until column after the last to look at
 */
export function findLayouts(grid: Grid, row: number, from: number, until: number): Layout[] {
  return segments(grid, row, from, until)
    .map((segment) => layoutIn(grid, row, segment))
    .filter((layout) => layout !== null);
}

function layoutIn(grid: Grid, row: number, segment: Segment): Layout | null {
  const below = yearsBelow(grid, row, segment);
  const headers = headersIn(grid, row, segment, below);
  const roles = new Set([...headers.values()].map(({ role }) => role));
  const named = roles.has("target") || roles.has("realised") || roles.has("measure");
  const bare =
    named || !hasYears(grid, row, segment) ? null : titleHeader(above(grid, row, segment));
  if (!named && bare === null) return null;
  // Over years side by side the corner names them, not the column below it.
  if (bare && headers.get(segment.left)?.role === "year") headers.delete(segment.left);
  return layoutOf(grid, row, headers, segment, { bare, below });
}

/** The headers of columns; one over several years counts for each of them. */
function headersIn(
  grid: Grid,
  row: number,
  { left, right }: Segment,
  below: ReadonlyMap<number, number> | null,
): Map<number, Header> {
  const headers = new Map<number, Header>();
  let wide: Header | null = null;
  for (let column = left; column <= right; column++) {
    const header = headerAt(grid, row, column);
    if (header && isFigureRole(header.role)) wide = header;
    const under = below ? headerAt(grid, row + 1, column) : null;
    if (under && !isFigureRole(under.role)) headers.set(column, under);
    else if (header) headers.set(column, header);
    else if (wide && below?.has(column) && grid.isBlank(row, column)) headers.set(column, wide);
  }
  return headers;
}

/** What stands around a row of headers. */
interface HeadRows {
  /** What columns give whose header is a year alone. */
  readonly bare: Header | null;
  /** The years in a row of them below the headers, by column. */
  readonly below: ReadonlyMap<number, number> | null;
}

/** Where the title of a row of headers stands; of a grid on its side above the sectors' names. */
function above(grid: Grid, row: number, { left, right }: Segment): TitlePlace {
  if (!grid.upright) return { grid, row };
  const end = Math.min(grid.rowEnd, row + 1 + SEARCHED_ROWS);
  for (let column = left; column <= right; column++) {
    for (let line = row + 1; line < end; line++) {
      if (findSector(grid.text(line, column)) !== null) return { grid: grid.upright, row: column };
    }
  }
  return { grid: grid.upright, row: left };
}

/** A row of years under the headers: `Doel | | Realisatie |` over `2022 | 2023 | 2022 | 2023`. */
function yearsBelow(grid: Grid, row: number, { left, right }: Segment) {
  const years = new Map<number, number>();
  let keyed = false;
  for (let column = left; column <= right; column++) {
    const own = grid.value(row + 1, column);
    if (grid.isBlank(row + 1, column) || own === grid.spread(row, column)) continue;
    const key = headerAt(grid, row + 1, column);
    if (key && !isFigureRole(key.role)) {
      keyed = true;
      continue;
    }
    const year = yearAt(grid, row + 1, column);
    if (year === null) return null;
    years.set(column, year);
  }
  // Years of a single column of years are figures of a row, not headers.
  return years.size > (keyed ? 0 : 1) ? years : null;
}

/** Beside a header of sectors and under a title that says what is given, a year is a header. */
function hasYears(grid: Grid, row: number, { left, right }: Segment): boolean {
  for (let column = left; column <= right; column++) {
    if (yearAt(grid, row, column) !== null) return true;
  }
  return false;
}

interface Segment {
  readonly left: number;
  readonly right: number;
}

/**
 * Headers side by side; a gap or a second column of sectors begins another table. A blank beside
 * the headers under which a year stands belongs to them.
 */
function segments(grid: Grid, row: number, from: number, until: number): Segment[] {
  const found: { left: number; right: number; sector: boolean }[] = [];
  for (let column = from; column < until; column++) {
    const last = found.at(-1);
    const adjoins = last?.right === column - 1;
    const blank = String(grid.spread(row, column)).trim() === "";
    if (blank && !(adjoins && yearAt(grid, row + 1, column) !== null)) continue;
    const header = blank ? null : headerAt(grid, row, column);
    const sector = header?.role === "sector";
    // A column without a header may stand between those of a table, but no text behind a gap.
    const goesOn = adjoins || (last?.sector === true && header !== null);
    if (last && !sector && goesOn) last.right = column;
    else if (last && adjoins && !last.sector) Object.assign(last, { right: column, sector: true });
    else found.push({ left: column, right: column, sector });
  }
  return found;
}

function layoutOf(
  grid: Grid,
  row: number,
  headers: ReadonlyMap<number, Header>,
  segment: Segment,
  { bare, below }: HeadRows,
): Layout | null {
  const columns: Partial<Record<ColumnRole, number>> = {};
  for (let column = segment.left; column <= segment.right; column++) {
    const role = headers.get(column)?.role;
    if (role && !isFigureRole(role)) columns[role] ??= column;
  }
  const units = unitsBelow(grid, row, segment);
  const own = new Map([...headers].filter(([at]) => at >= segment.left && at <= segment.right));
  if (bare && own.get(segment.left)?.role === "year") own.delete(segment.left);
  const { series: found, rivals } = seriesOf(
    grid,
    row,
    own,
    segment,
    bare?.role as FigureRole | undefined ?? null,
    units ?? new Map(),
    below,
  );
  const series = oneYear(found);
  const inRows = columns.measure !== undefined;
  const figures = series.some((it) => "target" in it.columns || "realised" in it.columns);
  if (!figures && !inRows) return null;
  const named = series.every(({ label }) => label !== null);
  const sector =
    columns.sector ??
    (named && !inRows ? undefined : namelessSectorColumn(grid, row, headers, segment)) ??
    undefined;
  if (sector === undefined && !named && columns.organisation === undefined) return null;
  if (sector !== undefined) columns.sector = sector;
  const before = Math.min(segment.left, sector ?? segment.left) - 1;
  // A column of years may stand before the names, cut off by their blank header.
  if (columns.year === undefined && headers.get(before)?.role === "year") columns.year = before;
  return {
    top: topOf(grid, row, segment, columns.sector ?? columns.organisation),
    headerRow: units || below ? row + 1 : row,
    left: Math.min(segment.left, sector ?? segment.left, columns.year ?? segment.left),
    right: segment.right,
    columns: series.length === 1 ? { ...columns, ...series[0]?.columns } : columns,
    series,
    figureColumns: inRows
      ? valueColumns(grid, row, columns, segment)
      : series.flatMap((it) => Object.values(it.columns)),
    rivals,
    bare,
  };
}

/** A year that only some of the headers name is that of them all, when it is the only one. */
function oneYear(series: readonly Series[]): readonly Series[] {
  const [first, second, ...more] = series;
  if (!first || !second || more.length > 0 || first.label !== second.label) return series;
  if (first.year !== null && second.year !== null) return series;
  const taken = Object.keys(first.columns).some((role) => role in second.columns);
  if (taken) return series;
  return [
    {
      year: first.year ?? second.year,
      label: first.label,
      columns: { ...first.columns, ...second.columns },
      units: { ...first.units, ...second.units },
    },
  ];
}

/** Where each row says what it gives: the columns of years, or the one of values. */
function valueColumns(
  grid: Grid,
  row: number,
  columns: Layout["columns"],
  { left, right }: Segment,
): number[] {
  if (columns.value !== undefined) return [columns.value];
  const found: number[] = [];
  for (let column = left; column <= right; column++) {
    if (yearAt(grid, row, column) !== null) found.push(column);
  }
  const beside = (columns.measure ?? right) + 1;
  return found.length === 0 && beside <= right && !grid.isBlank(row, beside) ? [beside] : found;
}

function topOf(
  grid: Grid,
  row: number,
  { left, right }: Segment,
  named: number | undefined,
): number {
  let top = row;
  for (let column = left; column <= right; column++) {
    const above = aboveOf(grid, row, column, left);
    if (above.year === null && above.sector === null) continue;
    const isWide = (up: number) =>
      yearAt(grid, up, column) !== null ||
      (named === undefined && findSector(String(grid.spread(up, column))) !== null);
    if (row - 2 >= grid.top && isWide(row - 2)) return row - 2;
    if (row - 1 >= grid.top && isWide(row - 1)) top = row - 1;
  }
  return top;
}

const UNIT_ALONE = /^\(?(?:in )?(fta|banen|dienstverbanden|personen|%)\)?$/i;

/** A row of units under the headers, by column: `(fta) | (fta) | (%)`; `null` for no such row. */
function unitsBelow(
  grid: Grid,
  row: number,
  { left, right }: Segment,
): Map<number, FigureUnit> | null {
  const units = new Map<number, FigureUnit>();
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row + 1, column)) continue;
    const unit = UNIT_ALONE.exec(grid.text(row + 1, column))?.[1]?.toLowerCase();
    if (unit === undefined) return null;
    units.set(column, unit === "%" ? "percentage" : (unit as FigureUnit));
  }
  return units.size > 0 ? units : null;
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
