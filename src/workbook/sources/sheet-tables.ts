import type { SectorFigure } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import { numbersOutside, type Loose, type Unread } from "../account";
import { blocksIn } from "../blocks";
import {
  areaAddress,
  parseRange,
  type Area,
  type SheetCells,
  gridOf,
  type Grid,
  partOf,
  transposedGrid,
} from "../cells";
import { isDated, isSure, isUndated, type FoundTable } from "../figures";
import { decide, decidePlace, type Decided } from "../layouts";
import { findPlaces, headerRowsOf, labelAt } from "../regions";
import { isValue, FIGURE_ROLES, yearsIn } from "../words";
import { rowsUnread, readingsOf } from "./readings-of";

/** More rows than this nobody lays side by side with sectors: it is a list that stands. */
const HIGHEST = 2000;
/** A table on its side must explain clearly more than one that stands in the same cells. */
const MARGIN_LYING = 1.4;
/** One that says the year of what the other gives without one need not explain more. */
const MARGIN_DATED = 0.9;
/** Tables cut from each other by blank columns, in place of one, must explain more than this. */
const CLEARLY = 0.3;

/** The tables of a sheet, from top to bottom, each with its readings. */
export function tablesOfSheet(cells: SheetCells): FoundTable[] {
  const grid = gridOf(cells);
  const named = cells.tables.flatMap(({ name, range }) => excelTable(grid, name, range));
  const standing = [
    ...named,
    ...plainTables(
      grid,
      named.map(({ area }) => area),
    ),
  ];
  const withBlocks = bestTables(standing, blocksIn(grid));
  const best = bestTables(withBlocks, lyingTables(grid, withBlocks), MARGIN_LYING);
  const areas = best.map(({ area }) => area);
  const inOrder = best
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .map((table) => withFindings(table, rowsUnread(grid, table, areas)));
  const told = withNumbersOutside(grid, inOrder);
  return cells.merges === "unknown" ? told.map((table) => saidUnmerged(table, grid)) : told;
}

/** Excel says where such a table begins and ends. */
function excelTable(grid: Grid, table: string, range: string): FoundTable[] {
  const area = parseRange(range);
  if (!area) return [];
  const end = Math.min(area.bottom + 1, grid.rowEnd);
  const body = headerRowsOf(grid, area, end);
  const decided = decide({ grid, ...area, end, body, table, others: [] });
  return decided ? readingsOf(decided) : [];
}

/** Tables that only their headers show, outside of those already found. */
export function plainTables(grid: Grid, taken: readonly Area[]): FoundTable[] {
  const whole = tablesIn(grid, [{ left: grid.left, right: grid.columnEnd - 1 }], taken);
  const strips = stripsOf(grid);
  if (strips.length < 2) return whole.found;
  const cut = tablesIn(grid, strips, taken);
  return cut.merit > whole.merit + CLEARLY ? cut.found : whole.found;
}

function tablesIn(
  grid: Grid,
  strips: readonly { readonly left: number; readonly right: number }[],
  taken: readonly Area[],
): { readonly found: FoundTable[]; readonly merit: number } {
  const areas = [...taken];
  const decided: Decided[] = [];
  const found: FoundTable[] = [];
  for (const strip of strips) {
    for (const place of findPlaces(grid, strip, taken)) {
      const parts = place.parts.map((part) => ({ ...part, others: areas }));
      for (const one of decidePlace({ whole: { ...place.whole, others: areas }, parts })) {
        const tables = withNeighboursYear(one, found, readingsOf);
        const [first] = tables;
        if (!first) continue;
        decided.push(one);
        found.push(...tables);
        areas.push(first.area);
      }
    }
  }
  return { found, merit: meritOf(decided) };
}

/** To cut a table so that its contradictions fall apart explains nothing: what is given twice counts once. */
function meritOf(decided: readonly Decided[]): number {
  const claims = decided.flatMap(({ weight }) => [...new Set(weight.claims.values())]);
  const twice = claims.filter((claim) => claim !== "total");
  const repeated = twice.length - new Set(twice).size;
  return decided.reduce((sum, { weight }) => sum + weight.merit, 0) - 1.25 * repeated;
}

/** The stretches of columns between blank ones. */
function stripsOf(grid: Grid): { left: number; right: number }[] {
  const strips: { left: number; right: number }[] = [];
  for (let column = grid.left; column < grid.columnEnd; column++) {
    let used = false;
    for (let row = grid.top; row < grid.rowEnd && !used; row++) used = !grid.isBlank(row, column);
    if (!used) continue;
    const last = strips.at(-1);
    if (last?.right === column - 1) last.right = column;
    else strips.push({ left: column, right: column });
  }
  return strips.length > 8 ? [] : strips;
}

/** Tables with the sectors side by side; where those that stand were read without a doubt, none. */
function lyingTables(grid: Grid, standing: readonly FoundTable[]): FoundTable[] {
  const sure = standing.filter((table) => isSure(grid, table)).map(({ area }) => area);
  return rowsOutside(grid, sure)
    .filter((rows) => rows.end - rows.top <= HIGHEST && mayExplainMore(grid, rows, standing))
    .flatMap(({ top, end }) => plainTables(transposedGrid(partOf(grid, top, end)), []));
}

/** Whether a table on its side could explain clearly more, if it explained every number. */
function mayExplainMore(grid: Grid, rows: Rows, standing: readonly FoundTable[]): boolean {
  const { top, end } = rows;
  const rivals = standing.filter(({ area }) => area.top < end && area.bottom >= top);
  const merit = Math.max(0, ...rivals.map((table) => table.merit));
  let numbers = 0;
  for (let row = top; row < end; row++)
    for (let column = grid.left; column < grid.columnEnd; column++)
      if (isValue(grid.value(row, column), grid.numberFormat(row, column))) numbers++;
  return numbers * 1.05 > merit * (rivals.every(isUndated) ? MARGIN_DATED : MARGIN_LYING);
}

interface Rows {
  readonly top: number;
  /** Row after the last. */
  readonly end: number;
}

function rowsOutside(grid: Grid, areas: readonly Area[]): Rows[] {
  const outside: Rows[] = [];
  let { top } = grid;
  for (const area of [...areas].sort((a, b) => a.top - b.top)) {
    if (area.top > top) outside.push({ top, end: area.top });
    top = Math.max(top, area.bottom + 1);
  }
  return top < grid.rowEnd ? [...outside, { top, end: grid.rowEnd }] : outside;
}

/** What no table holds is told of with the nearest of them, however that is read. */
function withNumbersOutside(grid: Grid, tables: readonly FoundTable[]): FoundTable[] {
  if (tables.length === 0) return [];
  const areas = tables.map(({ area }) => area);
  const below = tables.flatMap(({ source, area }) =>
    source.findings.some(({ code }) => code === "rows-unread")
      ? [{ ...area, top: area.bottom + 1, bottom: grid.rowEnd - 1 }]
      : [],
  );
  const loose = numbersOutside(grid, [...areas, ...below]);
  const nearest = loose.map((finding) => nearestTo(finding, areas));
  return tables.map((table) => {
    // Where Excel says where a table ends, what stands beside it is none of it.
    const own = loose.filter((_, at) => table.source.table === null && isAt(table, nearest[at]));
    const { account } = table.source;
    const unread = [...account.unread, ...own.map(unreadOf)];
    const told = withFindings(table, own);
    return { ...told, source: { ...told.source, account: { ...account, unread } } };
  });
}

const isAt = ({ area }: FoundTable, place?: Area): boolean =>
  place !== undefined && areaAddress(area) === areaAddress(place);

const unreadOf = ({ origin, text: header, numbers }: Loose): Unread => {
  const [sheet, range] = origin.kind === "sum" ? [origin.sheet, origin.numbers.join()] : [null, ""];
  return { sheet, range, header, reason: "outside", numbers };
};

function nearestTo({ origin }: Loose, areas: readonly Area[]): Area | undefined {
  const own = origin.kind === "sum" ? parseRange(origin.numbers[0] ?? "") : null;
  if (!own) return areas[0];
  const gap = (low: number, high: number, from: number, to: number) =>
    Math.max(0, from - high, low - to);
  const distance = ({ top, bottom, left, right }: Area) =>
    gap(own.top, own.bottom, top, bottom) + gap(own.left, own.right, left, right);
  return [...areas].sort((a, b) => distance(a) - distance(b))[0];
}

function withFindings(found: FoundTable, more: readonly Finding[]): FoundTable {
  const { source } = found;
  return { ...found, source: { ...source, findings: [...source.findings, ...more] } };
}

function saidUnmerged(found: FoundTable, grid: Grid): FoundTable {
  const { source, area } = found;
  const finding: Finding = {
    ...{ code: "merges-unknown", severity: "warning", sector: null, label: null, year: null },
    origin: grid.origin(area.top, area.left),
  };
  return { ...found, source: { ...source, findings: [finding, ...source.findings] } };
}

/**
 * Of readings of the same cells in another layout the one that explains most of them: a table on
 * its side, read as one that stands, gives sectors that nobody knows.
 *
 * @param margin how much more the others must explain, as a factor
 */
function bestTables(
  standing: readonly FoundTable[],
  others: readonly FoundTable[],
  margin = 1,
): FoundTable[] {
  let best = [...standing];
  for (const cluster of clustersOf(others)) {
    const rivals = best.filter((it) => cluster.some(({ area }) => meet(area, it.area)));
    const dates = rivals.every(isUndated) && cluster.every(isDated);
    const least = meritOfPlaces(rivals) * (dates ? Math.min(margin, MARGIN_DATED) : margin);
    if (rivals.length > 0 && least >= meritOfPlaces(cluster)) continue;
    best = [...best.filter((it) => !rivals.includes(it)), ...cluster];
  }
  return best;
}

/** Readings of one table belong together: where they overlap they are one. */
function clustersOf(tables: readonly FoundTable[]): FoundTable[][] {
  const clusters: FoundTable[][] = [];
  for (const table of tables) {
    const own = clusters.find((cluster) => cluster.some(({ area }) => meet(area, table.area)));
    if (own) own.push(table);
    else clusters.push([table]);
  }
  return clusters;
}

const meet = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The best of readings at one place, added up over places. */
function meritOfPlaces(tables: readonly FoundTable[]): number {
  const places = new Map<string, number>();
  for (const { area, merit } of tables) {
    const place = `${area.top} ${area.left}`;
    places.set(place, Math.max(places.get(place) ?? -Infinity, merit));
  }
  return [...places.values()].reduce((sum, merit) => sum + merit, 0);
}

/**
 * The year of a table that names none and goes on with the one before it: `Onderwijs` below or
 * beside `Overheid`, under one title. `null` where they give the same, or where anything else
 * between or in the headers names a year.
 *
 * @param before the table read before it, which has its year from a title
 */
function neighboursYear(
  grid: Grid,
  tables: readonly FoundTable[],
  before: FoundTable | undefined,
): number | null {
  const [table, ...more] = tables;
  if (!table || more.length > 0 || !before) return null;
  const [year = null, ...others] = before.source.years;
  if (year === null || others.length > 0 || !isPlain(before) || !isPlain(table)) return null;
  if (table.source.years.length > 0 || givesSame(table, before)) return null;
  const isBelow = table.area.left === before.area.left && table.area.top > before.area.bottom;
  if (!isBelow && table.area.top !== before.area.top) return null;
  const from = isBelow ? before.area.bottom + 1 : grid.top;
  const named = namesYear(grid, table, from) || namesYear(grid, before, before.area.top);
  return named ? null : year;
}

/** Read in one way, and with no years of its own rows. */
const isPlain = ({ source }: FoundTable): boolean =>
  source.reasons.length === 0 && source.layout === "rows" && source.columns.year === undefined;

function givesSame({ source }: FoundTable, before: FoundTable): boolean {
  const keysOf = (figure: SectorFigure) =>
    FIGURE_ROLES.filter((role) => figure[role] !== null).map((role) => `${figure.sector} ${role}`);
  const given = new Set(before.source.figures.flatMap(keysOf));
  return source.figures.flatMap(keysOf).some((key) => given.has(key));
}

/** Whether a cell in a table's columns names a year, from a row to its headers. */
function namesYear(grid: Grid, { area }: FoundTable, from: number): boolean {
  for (let row = from; row <= area.top; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (yearsIn(String(grid.value(row, column))).length === 0) continue;
      // A note below the table before it, or the baseline of the agreement, is no year of a table.
      const { part, variant } = labelAt(grid, row, column);
      const isBeside = part || variant === "baseline" || variant === "increase";
      if (!isBeside) return true;
    }
  }
  return false;
}

/** A table that names no year and goes on with the one before it has that one's. */
function withNeighboursYear(
  decided: Decided,
  found: readonly FoundTable[],
  read: (decided: Decided) => FoundTable[],
): FoundTable[] {
  const untitled = read(decided);
  const { plan } = decided;
  const year = neighboursYear(plan.table.region.grid, untitled, found.at(-1));
  return year === null ? untitled : read({ ...decided, plan: { ...plan, titleYear: year } });
}
