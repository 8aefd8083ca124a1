import type { FindingOf } from "../../domain/findings";
import { findSector } from "../../domain/sectors";
import { areaAddress, gridOf, type Area, type Grid, type SheetCells } from "../cells";
import { labelAt } from "../regions";
import { isDateFormat, isValue, rowKind } from "../words";

/** Numbers of no table, told of. */
export type Loose = FindingOf<"numbers-unread">;

/** A group of numbers that belongs to no table. */
interface Group extends Area {
  numbers: number;
}

/** One number is a page, a telephone or a footnote; two below or beside each other are figures. */
const FIGURES = 2;
/** So many groups are named one by one; behind them the sheet holds something else. */
const NAMED = 8;
/** Numbers this far apart, in rows or in columns, are of one group. */
const APART = 2;
/** A sheet with more numbers than this outside of its tables is no table that was cut. */
const MOST = 5_000;
/** So far above and beside a group a header or a name may stand. */
const SEARCHED = 6;

/**
 * Numbers on a sheet that no table of it holds: named, with the nearest words above them, so that
 * what was cut from a table, or stands under a header that nobody knows, does not vanish.
 *
 * @param areas of the tables that were read
 */
export function numbersOutside(grid: Grid, areas: readonly Area[]): Loose[] {
  const groups: Group[] = [];
  let counted = 0;
  for (let row = grid.top; row < grid.rowEnd; row++) {
    const beside = areas.filter(({ top, bottom }) => top <= row && row <= bottom);
    for (let column = grid.left; column < grid.columnEnd; column++) {
      const taken = beside.find(({ left, right }) => left <= column && column <= right);
      if (taken) column = taken.right;
      else if (isNumber(grid, row, column) && ++counted <= MOST) addTo(groups, row, column);
    }
  }
  if (counted > MOST) return [];
  return groups
    .filter(
      (group) => (group.numbers >= FIGURES || isOfSector(grid, group)) && !isKnown(grid, group),
    )
    .slice(0, NAMED)
    .map((group) => said(grid, group));
}

function isNumber(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (value === "" || typeof value === "boolean") return false;
  if (typeof value === "string" && !/^\D{0,8}\d/.test(value)) return false;
  const format = grid.numberFormat(row, column);
  return isValue(value, format) && !isDateFormat(format);
}

/** Rows come in order, so that only groups that end near this one can hold it. */
function addTo(groups: Group[], row: number, column: number): void {
  const own = groups.find(
    ({ bottom, left, right }) =>
      row - bottom <= APART && column >= left - APART && column <= right + APART,
  );
  if (!own) groups.push({ top: row, bottom: row, left: column, right: column, numbers: 1 });
  else
    Object.assign(own, {
      bottom: row,
      left: Math.min(own.left, column),
      right: Math.max(own.right, column),
      numbers: own.numbers + 1,
    });
}

/** A header over them says that they are none of ours, or the row that they adds up others. */
function isKnown(grid: Grid, group: Group): boolean {
  const head = headOf(grid, group);
  const { key, who } = labelAt(grid, head.row, head.column);
  if (key !== null && who === null) return true;
  if (group.top !== group.bottom) return false;
  for (let column = group.left; column >= Math.max(grid.left, group.left - SEARCHED); column--)
    if (labelAt(grid, group.top, column).what === null && isTotal(grid, group.top, column))
      return true;
  return false;
}

/** One number behind a sector is a figure all the same. */
function isOfSector(grid: Grid, { top, left }: Group): boolean {
  for (let column = Math.max(grid.left, left - SEARCHED); column < left; column++)
    if (labelAt(grid, top, column).who !== null) return true;
  return false;
}

const isTotal = (grid: Grid, row: number, column: number): boolean =>
  rowKind(grid.text(row, column)) === "total";

/** The nearest words over the first of them, else those in front of it, else itself. */
function headOf(grid: Grid, { top, left }: Group): { row: number; column: number } {
  for (let row = top - 1; row >= Math.max(grid.top, top - SEARCHED); row--)
    if (isWords(grid, row, left)) return { row, column: left };
  for (let column = left - 1; column >= Math.max(grid.left, left - SEARCHED); column--)
    if (isWords(grid, top, column)) return { row: top, column };
  return { row: top, column: left };
}

const isWords = (grid: Grid, row: number, column: number): boolean =>
  /\p{L}{2}/u.test(grid.text(row, column));

function said(grid: Grid, group: Group): Loose {
  const { sheet } = grid;
  const head = headOf(grid, group);
  return {
    ...{ code: "numbers-unread", severity: "note", sector: null, label: null, year: null },
    origin:
      sheet === null
        ? { kind: "argument" }
        : { kind: "sum", sheet, numbers: [areaAddress(group)], texts: [] },
    text: String(grid.value(head.row, head.column)).trim(),
    numbers: group.numbers,
  };
}

/** So many known sectors on a sheet make figures on it likely. */
const SECTORS = 2;
/** So many numbers, in the same rows or columns as those. */
const NUMBERS = 2;
/** More rows than these are a list of something else. */
const ROWS = 400;
const COLUMNS = 60;

/**
 * A sheet that names sectors beside numbers, and in which no table was found: said, as a part of
 * the figures may stand on it. `null` for any other sheet.
 */
export function sheetUnread(cells: SheetCells): Loose | null {
  const grid = gridOf(cells);
  const rows = Math.min(grid.rowEnd, grid.top + ROWS);
  const columns = Math.min(grid.columnEnd, grid.left + COLUMNS);
  const named = { rows: new Set<number>(), columns: new Set<number>() };
  let sectors = 0;
  let text = "";
  for (let row = grid.top; row < rows; row++)
    for (let column = grid.left; column < columns; column++) {
      const found = grid.text(row, column);
      if (found === "" || found.length > 60 || findSector(found) === null) continue;
      sectors++;
      if (text === "") text = found;
      named.rows.add(row);
      named.columns.add(column);
    }
  if (sectors < SECTORS || cells.name === null) return null;
  const area = { top: rows, left: columns, bottom: -1, right: -1 };
  let numbers = 0;
  for (let row = grid.top; row < rows; row++)
    for (let column = grid.left; column < columns; column++) {
      if (!named.rows.has(row) && !named.columns.has(column)) continue;
      const format = grid.numberFormat(row, column);
      const value = grid.value(row, column);
      // An error, or a word for no figure, is no number that could be missed.
      if (!/^[^#]*\d/.test(String(value)) || !isValue(value, format) || isDateFormat(format))
        continue;
      numbers++;
      area.top = Math.min(area.top, row);
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  if (numbers < NUMBERS || isKnown(grid, { ...area, numbers })) return null;
  return {
    ...{ code: "numbers-unread", severity: "note", sector: null, label: null, year: null },
    origin: { kind: "sum", sheet: cells.name, numbers: [areaAddress(area)], texts: [] },
    ...{ text, numbers },
  };
}
