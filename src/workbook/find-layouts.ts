import type { FigureUnit } from "../domain/quantities";
import { findSector } from "../domain/sectors";
import { isFigureRole } from "./figure-roles";
import type { Grid } from "./grid";
import { aboveOf, yearAt } from "./head-cell";
import { hasYears, headersFollow, headersIn, lineBelow, type LineBelow } from "./headers-in";
import type { HeaderRow } from "./header-row";
import type { Layout } from "./layout";
import { measuresBelow, SEARCHED_ROWS, sectorsBelow } from "./names-below";
import { readHeader, type Header } from "./read-header";
import { segmentsOf } from "./segments";
import { seriesOf } from "./series";
import type { ColumnRole } from "./source";
import { isSplitBelow, splitHeaders } from "./split-headers";
import { subHeaders } from "./sub-headers";
import { titleHeader } from "./title-header";
import type { TitlePlace } from "./title-place";
import { trimmed } from "./trimmed";
import { unitsBehind, unitsBelow } from "./units-below";

/**
 * The tables whose headers stand in a row, from left to right. A row is one of headers when it
 * names a target or a realisation, stands under or over the years of one, or over a column that
 * names them row by row; and has a column of sectors, whose own header may be blank. Wider headers
 * above it, and units below it, belong to it.
 *
 * @param until column after the last to look at
 */
export function findLayouts(grid: Grid, row: number, from: number, until: number): Layout[] {
  return segmentsOf(grid, row, from, until)
    .map((segment) => layoutIn(trimmed({ grid, row, ...segment })))
    .filter((layout) => layout !== null);
}

/** What the headers of a row say together. */
interface Headers {
  readonly own: ReadonlyMap<number, Header>;
  /** What columns give whose header is a year alone. */
  readonly bare: Header | null;
  readonly below: LineBelow | null;
  readonly units: ReadonlyMap<number, FigureUnit> | null;
  /** Columns of figures of which a second header says what we do not know. */
  readonly unknown: readonly number[];
  /** How many rows below the headers are headers or units too. */
  readonly rows: number;
}

function layoutIn(at: HeaderRow): Layout | null {
  const below = lineBelow(at);
  const divided = below ? null : subHeaders(at);
  if (!divided && isSplitBelow(at)) return null;
  const own = new Map([...headersIn(at, below), ...splitHeaders(at)]);
  const unknown = divide(own, divided);
  const columns = keyColumns(at, own);
  if (!below && !divided && columns.measure === undefined && headersFollow(at)) return null;
  const roles = new Set([...own.values()].map(({ role }) => role));
  const named = roles.has("target") || roles.has("realised") || columns.measure !== undefined;
  const bare = named || !hasYears(at) ? null : titleHeader(titleOver(at));
  if (!named && bare === null) return null;
  // In front of years side by side the corner names them, not the column below it.
  if (columns.year !== undefined && hasYears(at) && !isYears(at, columns.year)) {
    own.delete(columns.year);
    delete columns.year;
  }
  const second = below || divided ? 1 : 0;
  const units = unitsBelow({ ...at, row: at.row + second });
  const rows = second + (units ? 1 : 0);
  const around = { bare, below, units: units ?? unitsBehind(at) };
  return layoutOf(at, { own, unknown, ...around, rows }, columns);
}

/** Puts the headers that the row below divides in the place of the whole ones; gives the unknown. */
function divide(
  own: Map<number, Header>,
  divided: ReadonlyMap<number, Header | null> | null,
): readonly number[] {
  const unknown: number[] = [];
  for (const [column, header] of divided ?? []) {
    if (header) own.set(column, header);
    else own.delete(column);
    if (!header) unknown.push(column);
  }
  return unknown;
}

/** Whether the first cell below a header is a year. */
function isYears({ grid, row }: HeaderRow, column: number): boolean {
  for (let below = row + 1; below < Math.min(grid.rowEnd, row + 1 + SEARCHED_ROWS); below++) {
    if (!grid.isBlank(below, column)) return yearAt(grid, below, column) !== null;
  }
  return false;
}

type Columns = Partial<Record<ColumnRole, number>>;

/** The columns that say what a row is, by their headers or by what stands below them. */
function keyColumns(at: HeaderRow, headers: ReadonlyMap<number, Header>): Columns {
  const { grid, row, left, right } = at;
  const columns: Columns = {};
  for (let column = left; column <= right; column++) {
    const role = headers.get(column)?.role;
    if (role && !isFigureRole(role)) columns[role] ??= column;
  }
  for (let column = left; column < right && columns.measure === undefined; column++) {
    const free = !headers.has(column) && yearAt(grid, row, column) === null;
    if (!free || !measuresBelow(grid, row, column)) continue;
    columns.measure = column;
    // Each sector stands once over its measures.
    const named = columns.sector ?? columns.organisation;
    if (named === undefined && sectorsBelow(grid, row, column)) columns.sector = column;
  }
  return columns;
}

/** Where the title of a row of headers stands; of a grid on its side above the sectors' names. */
function titleOver({ grid, row, left, right }: HeaderRow): TitlePlace {
  if (!grid.upright) return { grid, row, left, right };
  for (let column = left; column <= right; column++) {
    if (sectorsBelow(grid, row, column))
      return { grid: grid.upright, row: column, left: row, right: row };
  }
  return { grid: grid.upright, row: left, left: row, right: row };
}

function layoutOf(at: HeaderRow, headers: Headers, columns: Columns): Layout | null {
  const { bare, below, units, unknown, rows } = headers;
  const { grid, row, left, right } = at;
  const inRows = columns.measure !== undefined;
  const { series, rivals } = seriesOf(at, headers.own, { bare, below, units });
  const figures = series.some((it) => "target" in it.columns || "realised" in it.columns);
  if (!inRows && !figures && (bare === null || series.length === 0)) return null;
  const labelled = series.length > 0 && series.every(({ label }) => label !== null);
  const nameless = labelled && !inRows ? null : namelessSectors(at, headers.own, columns);
  if (nameless !== null) columns.sector ??= nameless;
  if (!labelled && !inRows && bare === null && columns.organisation === undefined) {
    // Names that nobody knows: organisations, when the title or the sheet names their sector.
    const names = columns.sector === undefined ? namesInFront(at, headers.own) : null;
    if (names !== null) columns.sector = names;
  }
  const named = columns.sector ?? columns.organisation;
  const dated =
    columns.year !== undefined || hasYears(at) || series.some(({ year }) => year !== null);
  // The title or the sheet may name the sector of which the rows or columns are the years.
  if (named === undefined && !labelled && (!dated || bare !== null)) return null;
  return {
    top: inRows ? row : topOf(at, named),
    headerRow: row + rows,
    ...{ left, right, series, rivals, bare, unknown },
    columns: series.length === 1 ? { ...columns, ...series[0]?.columns } : columns,
    figureColumns: inRows
      ? valueColumns(grid, row, columns, at)
      : series.flatMap((it) => Object.values(it.columns)),
  };
}

/** A column of sectors that has a blank or an unknown header, left of the figures. */
function namelessSectors(
  { grid, row, left, right }: HeaderRow,
  headers: ReadonlyMap<number, Header>,
  { measure }: Columns,
): number | null {
  for (let column = left; column <= right; column++) {
    if (headers.has(column) || column === measure) continue;
    if (sectorsBelow(grid, row, column)) return column;
  }
  return null;
}

/**
 * The first column, or the one behind numbers of rows, when texts stand below it and its header says
 * nothing that we know.
 */
function namesInFront(
  { grid, row, left: first }: HeaderRow,
  headers: ReadonlyMap<number, Header>,
): number | null {
  const numbered = !headers.has(first) && typeof grid.value(row + 1, first) === "number";
  const left = numbered ? first + 1 : first;
  if (headers.has(left) || grid.isBlank(row, left)) return null;
  const below = grid.text(row + 1, left);
  return /\p{L}{2}/u.test(below) && readHeader(below) === null ? left : null;
}

/** Where each row says what it gives: the columns of years, or the one of values. */
function valueColumns(
  grid: Grid,
  row: number,
  columns: Columns,
  { left, right }: { readonly left: number; readonly right: number },
): number[] {
  if (columns.value !== undefined) return [columns.value];
  const found: number[] = [];
  for (let column = left; column <= right; column++) {
    if (yearAt(grid, row, column) !== null) found.push(column);
  }
  const beside = (columns.measure ?? right) + 1;
  return found.length === 0 && beside <= right && !grid.isBlank(row, beside) ? [beside] : found;
}

function topOf({ grid, row, left, right }: HeaderRow, named: number | undefined): number {
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
