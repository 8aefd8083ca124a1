import type { Region } from "../regions";
import { isNumbering, isOfUnknownWords, labelAt, repeatsHeader } from "../regions";
import { titlesOf, type Titles } from "../regions";
import type { Label } from "../words";
import { isValue, labelOf } from "../words";
import { headOf, type Head } from "./head";

/** How many cells of a column are of each kind; never what a single one says. */
export interface Profile {
  readonly filled: number;
  /** Known sectors, totals, names that nobody knows. */
  readonly who: number;
  readonly totals: number;
  readonly names: number;
  readonly when: number;
  readonly what: number;
  readonly units: number;
  readonly values: number;
}

/** A region with what its headers say and what stands below them. */
export interface Table {
  readonly region: Region;
  readonly heads: ReadonlyMap<number, Head>;
  readonly profiles: ReadonlyMap<number, Profile>;
  /** Rows below the headers that hold anything, in order. */
  readonly rows: readonly number[];
  /** The first of them, by which a layout is decided. */
  readonly sample: readonly number[];
  readonly titles: Titles;
  /** A line of its headers names organisations, `Organisatie | Umc A | Umc B`. */
  readonly ofOrganisations: boolean;
}

/** So many rows tell what the others are. */
const SAMPLE = 150;

export function tableOf(region: Region): Table {
  const rows = rowsOf(region);
  const sample = rows.slice(0, SAMPLE);
  const heads = new Map<number, Head>();
  const profiles = new Map<number, Profile>();
  const lines = headerLinesOf(region);
  for (let column = region.left; column <= region.right; column++) {
    heads.set(column, headAt(region, lines, column));
    profiles.set(column, profileOf(region, column, sample));
  }
  const titles = titlesOf(region);
  const ofOrganisations = lines.some((row) => namesOrganisations(region, row));
  return {
    ...{ region, heads: withNames(heads, profiles), profiles, rows, sample, titles },
    ofOrganisations,
  };
}

function rowsOf(region: Region): number[] {
  const { grid, body, end, left, right } = region;
  const rows: number[] = [];
  for (let row = body; row < end; row++) {
    for (let column = left; column <= right; column++) {
      if (grid.isBlank(row, column)) continue;
      // What numbers the columns, or says their headers again, is no row of the table.
      if (!isNumbering(grid, row, left, right) && !repeatsHeader(region, row)) rows.push(row);
      break;
    }
  }
  return rows;
}

/** Rows above the body that head its columns. */
function headerLinesOf(region: Region): number[] {
  const { grid, top, body, left, right } = region;
  const lines: number[] = [];
  for (let row = top; row < body; row++)
    if (!isNumbering(grid, row, left, right) && !isTechnical(region, row)) lines.push(row);
  const named = lines.map((row) => namesIn(region, row)).find(({ columns }) => columns.length > 1);
  if (!named) return lines;
  const own = lines.filter(
    (row) => row === named.row || !isOfItsOwnWord(region, row, named.columns[0]),
  );
  // Where a sector heads several columns, another line may have to say how they differ.
  const tells = (rows: readonly number[]) => {
    const headings = named.columns.map((column) =>
      rows.map((row) => String(grid.spread(row, column))).join("|"),
    );
    return new Set(headings).size === headings.length;
  };
  return tells(own) || !tells(lines) ? own : lines;
}

function namesOrganisations(region: Region, row: number): boolean {
  const { grid, left, right } = region;
  if (labelAt(grid, row, left).key !== "organisation") return false;
  if (namesIn(region, row).columns.length > 0) return false;
  let names = 0;
  for (let column = left + 1; column <= right; column++)
    if (labelAt(grid, row, column).unknown) names++;
  return names > 1;
}

/** Below the headers a line of words alone, of which none is known: `kolom A | kolom B | kolom C`. */
function isTechnical({ grid, top, left, right }: Region, row: number): boolean {
  const { key } = labelAt(grid, row - 1, left);
  if (row === top || grid.isBlank(row, left)) return false;
  if (key === null && !grid.isBlank(row - 1, left)) return false;
  return isOfUnknownWords(grid, row, left, right);
}

/** The sectors that a line names behind its first cell. */
function namesIn({ grid, left, right }: Region, row: number) {
  const columns: number[] = [];
  for (let column = left + 1; column <= right; column++) {
    if (labelAt(grid, row, column).who !== null) columns.push(column);
  }
  return { row, columns };
}

/** With these in front a line says of when, or in what, the columns are. */
const HEADING_KEYS = new Set(["sector", "organisation", "year", "period", "unit", "value"]);

/**
 * Above or below a line of sectors one that begins with a word of its own, `Portefeuillehouder |
 * J. de Vries` or `Rang | 2019`, says something else of each sector, and not what the figures below
 * it are.
 *
 * @param until the first column that names a sector: what is in front of it begins the line
 */
function isOfItsOwnWord(region: Region, row: number, until = region.left + 1): boolean {
  const { grid, left, right } = region;
  let first = left;
  while (first < until - 1 && grid.isBlank(row, first)) first++;
  const { key, unknown, what, when, text } = labelAt(grid, row, first);
  if (!unknown && text !== "#" && (key === null || HEADING_KEYS.has(key))) return false;
  if (what !== null || when !== null) return false;
  // `Onderdeel | Doel | Realisatie` divides each of them, where every cell names a measure.
  for (let column = first + 1; column <= right; column++)
    if (!grid.isBlank(row, column) && labelAt(grid, row, column).what === null) return true;
  return rowsGiveMeasures(region, until);
}

/** Whether what stands in front of the rows says what these give, so that no header need. */
function rowsGiveMeasures({ grid, body, end, left }: Region, until: number): boolean {
  for (let row = body; row < end; row++)
    for (let column = left; column < until; column++)
      if (labelAt(grid, row, column).what !== null) return true;
  return false;
}

function headAt(region: Region, rows: readonly number[], column: number): Head {
  const { grid, body } = region;
  const lines: { row: number; label: Label }[] = [];
  for (const row of rows) {
    const own = headerAt(grid, row, column);
    const label = own.text === "" && lines.length === 0 ? wideOver(region, row, column) : own;
    if (label === null || label.text === "" || lines.at(-1)?.label === label) continue;
    lines.push({ row, label });
  }
  return headOf(column, lines, body - 1);
}

/** `(3)` or `V3` in a line of headers numbers its column, `---` is drawn under it: neither says anything of it. */
const NUMBERED = /^(?:[([]\d{1,2}[)\]]\.?|[a-z]-?\d{1,3}|[-\u2013\u2014._=]{2,})$/iu;

function headerAt(grid: Region["grid"], row: number, column: number): Label {
  const label = labelAt(grid, row, column);
  const isNumber = NUMBERED.test(label.text) && label.when === null && label.what === null;
  return isNumber ? labelOf("", null) : label;
}

/** What stands once over several columns: over a blank, where all of these have lines below it. */
function wideOver({ grid, body, left }: Region, row: number, column: number): Label | null {
  const isOver = (at: number): boolean => {
    for (let below = row + 1; below < body; below++)
      if (headerAt(grid, below, at).text !== "") return true;
    return false;
  };
  for (let back = column - 1; isOver(column) && back >= left; back--) {
    const label = headerAt(grid, row, back);
    if (label.text === "") continue;
    const spreads = label.key === null && (back > left || label.what !== null || label.when);
    return spreads && isOver(back) ? label : null;
  }
  return null;
}

/**
 * Names that are headers as well: `Gemeente` among other sectors is one of them, and a total over
 * figures is none of the names below it.
 */
function withNames(
  heads: ReadonlyMap<number, Head>,
  profiles: ReadonlyMap<number, Profile>,
): ReadonlyMap<number, Head> {
  const isOverFigures = ({ column }: Head) => (profiles.get(column)?.values ?? 0) > 0;
  const sectors = [...heads.values()].filter((head) => head.who !== null && isOverFigures(head));
  return new Map(
    [...heads].map(([column, head]): [number, Head] => {
      const { key, who, total } = head;
      if (key === null || (who === null && !total)) return [column, head];
      const isName = isOverFigures(head) && sectors.length > 1;
      if (isName) return [column, { ...head, key: null }];
      return [column, { ...head, who: null, total: false, totalLabel: null }];
    }),
  );
}

/** What a cell below the headers may be, in order: `Doel 2022` counts as both. */
const KINDS: readonly (readonly [keyof Profile, (label: Label) => boolean])[] = [
  ["who", ({ who, what }) => who !== null && what === null],
  ["totals", ({ total, what }) => total && what === null],
  ["what", ({ what }) => what !== null],
  ["units", ({ unit }) => unit !== null],
  ["names", ({ unknown, part, key }) => unknown || part || key !== null],
];

function profileOf({ grid }: Region, column: number, rows: readonly number[]): Profile {
  const profile = { filled: 0, who: 0, totals: 0, names: 0, when: 0, what: 0, units: 0, values: 0 };
  for (const row of rows) {
    const value = grid.value(row, column);
    if (grid.isBlank(row, column)) continue;
    profile.filled++;
    const label = labelAt(grid, row, column);
    if (label.when !== null) profile.when++;
    if (label.when !== null && label.what === null) continue;
    if (label.what === null && isValue(value, grid.numberFormat(row, column))) profile.values++;
    else {
      const kind = KINDS.find(([, fits]) => fits(label));
      if (kind) profile[kind[0]]++;
    }
  }
  return profile;
}
