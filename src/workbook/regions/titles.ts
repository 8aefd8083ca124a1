import { onItsSide, type Area } from "../cells";
import type { CellValue } from "../cells";
import type { Finding } from "../../domain/findings";
import { findSector } from "../../domain/sectors";
import { isFigureRole } from "../words";
import type { Grid } from "../cells";
import { readHeader, type Header } from "../words";
import { PERIOD } from "../words";
import { THOUSANDS } from "../words";
import { yearsIn } from "../words";
import { yearsTitled } from "../words";
import { isNumbering, isOfUnknownWords, type Region } from "./region";

/** What stands above a table, or its sheet's name, and counts for all its rows. */
export interface Titles {
  readonly year: TitledYear | null;
  /** The name of the sector whose rows these are, as it is written. */
  readonly sector: string | null;
  /** What the columns give whose headers do not say it. */
  readonly what: Header | null;
  /** Says that the figures are thousands; `null` where no title does. */
  readonly thousands: Finding | null;
}

interface TitledYear {
  readonly year: number;
  /** The title that names it, or the sheet's name. */
  readonly text: string;
  readonly origin: Finding["origin"] | null;
}

/** A row above a table, with what it holds. */
interface Line {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
  /** How many cells of the whole row are filled. */
  readonly wide: number;
}

/** How far above its headers a title may stand, by what it says. */
const ROWS = { year: 15, sector: 6, what: 4, thousands: 4 } as const;
/** In a row of more cells than these stands another table, such as a list of versions. */
const FILLED = 2;
/** How wide a row of titles is looked at. */
const COLUMNS = 30;

/** What a title says besides what is given: by what the figures are told, not what they are. */
const BY =
  /\b(?:per|by|naar) (?:sector|jaar|year|kwartaal|departement)(?: (?:en|and|per) (?:sector|jaar|year))?\b|\bcumulatief\b|\bbanenafspraak\b/giu;

export function titlesOf(region: Region): Titles {
  const at = placeOf(region);
  const lines = [...linesWithin(region), ...linesAbove(at, Math.max(...Object.values(ROWS)))];
  return {
    year: yearOf(at, lines),
    sector: sectorOf(at, lines),
    what: whatOf(at, lines),
    thousands: thousandsOf(at, lines),
  };
}

/**
 * The year that a title above a cell names, else the sheet's name.
 *
 * @param top first row that such a title may stand in
 */
export function yearAbove(
  grid: Grid,
  row: number,
  column: number,
  top: number,
): { readonly titled: number | null; readonly sheet: number | null } {
  const at = { grid, row, left: column, right: column + 1, others: [] };
  const lines = linesAbove(at, Math.min(ROWS.year, row - top));
  const found = yearOf(at, lines);
  if (found?.origin) return { titled: found.year, sheet: null };
  return { titled: null, sheet: found?.year ?? null };
}

interface TitlePlace {
  readonly grid: Grid;
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly others: readonly Area[];
}

/** A title in the first cell of the headers, as where an Excel table was laid over it. */
function linesWithin({ grid, top, body, left }: Region): Line[] {
  const lines: Line[] = [];
  if (grid.isBlank(body - 1, left)) return lines;
  for (let row = body - 2; row >= top; row--) {
    const value = grid.value(row, left);
    if (grid.isBlank(row, left) || value === grid.value(body - 1, left)) continue;
    lines.push({ row, cells: [{ column: left, value }], wide: 1 });
  }
  return lines;
}

/** A table on its side has its titles above it too. */
function placeOf({ grid, top, end, left, right, others }: Region): TitlePlace {
  const { upright } = grid;
  if (!upright) return { grid, row: top, left, right, others };
  return { grid: upright, row: left, left: top, right: end - 1, others: others.map(onItsSide) };
}

/**
 * The rows above a table, nearest first: those in its own columns, up to another table; then those
 * to its left that are no other table's.
 */
function linesAbove({ grid, row: below, left, right, others }: TitlePlace, rows: number): Line[] {
  const first = Math.max(grid.top, below - rows);
  const lines: Line[] = [];
  const end = Math.min(right, left + COLUMNS);
  for (let row = below - 1; row >= first; row--) {
    if (others.some((area) => covers(area, row, left, end))) break;
    // What numbers or names the columns stands between a title and its table, and is none itself.
    if (isNumbering(grid, row, left, right)) continue;
    if (row === below - 1 && isOfUnknownWords(grid, row, left, end)) continue;
    lines.push(lineAt(grid, row, left, end, () => false));
  }
  for (let row = below - 1; row >= first && left > grid.left; row--) {
    if (others.some((area) => covers(area, row, grid.left, left - 1))) break;
    const isTaken = (column: number) =>
      others.some((it) => it.bottom >= row && it.left <= column && column <= it.right);
    lines.push(lineAt(grid, row, grid.left, left - 1, isTaken));
  }
  return lines;
}

const covers = ({ top, bottom, left, right }: Area, row: number, from: number, until: number) =>
  top <= row && row <= bottom && left <= until && from <= right;

function lineAt(
  grid: Grid,
  row: number,
  from: number,
  until: number,
  isTaken: (column: number) => boolean,
): Line {
  const cells: { column: number; value: CellValue }[] = [];
  for (let column = from; column <= until; column++) {
    if (grid.isBlank(row, column) || isTaken(column)) continue;
    cells.push({ column, value: grid.value(row, column) });
  }
  let wide = 0;
  for (let column = grid.left; column <= Math.min(grid.columnEnd, until + COLUMNS); column++)
    if (!grid.isBlank(row, column)) wide++;
  return { row, cells, wide };
}

/** The nearest title that names a year, else the sheet; one that names several says none. */
function yearOf({ grid, row: below }: TitlePlace, lines: readonly Line[]): TitledYear | null {
  for (const { row, cells } of lines) {
    if (row < below - ROWS.year || cells.length > FILLED) continue;
    const named = cells.flatMap(({ column, value }) =>
      titledYears(value).map((year) => ({ year, column, text: String(value) })),
    );
    const [first] = named;
    if (!first) continue;
    if (new Set(named.map(({ year }) => year)).size > 1) break;
    return { ...first, origin: grid.origin(row, first.column) };
  }
  const [year, ...more] = yearsTitled(grid.sheet ?? "");
  const others = yearsIn(grid.sheet ?? "").length > 1;
  if (year === undefined || more.length > 0 || others) return null;
  return { year, text: grid.sheet ?? "", origin: null };
}

function titledYears(title: CellValue): number[] {
  if (typeof title === "string") return yearsTitled(title);
  return typeof title === "number" && Number.isInteger(title) && title >= 2000 && title < 2100
    ? [title]
    : [];
}

function sectorOf({ grid, row: below }: TitlePlace, lines: readonly Line[]): string | null {
  for (const { row, cells } of lines) {
    const [title, ...more] = cells.map(({ value }) => value);
    if (row < below - ROWS.sector || typeof title !== "string") continue;
    const named = sectorIn(title);
    // Several beside each other are headers of more than one table can have.
    if (named !== null) return more.some((it) => isOther(it, named)) ? null : named;
  }
  return sectorIn(grid.sheet ?? "");
}

const isOther = (value: CellValue, named: string): boolean => {
  const other = typeof value === "string" ? findSector(value) : null;
  return other !== null && other !== findSector(named);
};

/** The one sector that a title names, without what is no name: years, and words before one. */
function sectorIn(title: string): string | null {
  const parts = title
    .replace(/\b20\d\d\b/g, "")
    .split(/[,:;()|–—]| - | in | ultimo | per | bij (?:de |het )?/i)
    .map((part) =>
      part.replace(/^(?:sector|banenafspraak|realisatie|cijfers|figures|doel)\b/iu, "").trim(),
    );
  const named = parts.filter((part) => findSector(part) !== null);
  return new Set(named.map(findSector)).size === 1 ? (named[0] ?? null) : null;
}

function whatOf({ grid, row: below }: TitlePlace, lines: readonly Line[]): Header | null {
  for (const { row, cells, wide } of lines) {
    if (row < below - ROWS.what) continue;
    // A row of several is part of another table.
    if (wide > FILLED) break;
    for (const { value } of cells) {
      const header = typeof value === "string" ? titleHeader(value) : null;
      if (header) return header;
    }
  }
  return titleHeader(grid.sheet ?? "");
}

/** What a title gives: `Realisatie per sector (fta)`, or a part of it that says so. */
function titleHeader(title: string): Header | null {
  const whole = title.replace(BY, "").replace(THOUSANDS, "").replace(PERIOD, "");
  const parts = [whole, ...whole.split(/[,:;()]| (?=per |t\.o\.v)/u)];
  for (const part of parts) {
    const header = readHeader(part);
    if (header && isFigureRole(header.role)) return header;
  }
  return null;
}

function thousandsOf({ grid, row: below }: TitlePlace, lines: readonly Line[]): Finding | null {
  for (const { row, cells, wide } of lines) {
    if (row < below - ROWS.thousands) continue;
    if (wide > FILLED) return null;
    const said = cells.find(({ value }) => typeof value === "string" && THOUSANDS.test(value));
    if (!said) continue;
    return {
      ...{ code: "figures-in-thousands", severity: "warning" },
      ...{ sector: null, label: null, year: null },
      origin: grid.origin(row, said.column),
      text: String(said.value),
    };
  }
  return null;
}
