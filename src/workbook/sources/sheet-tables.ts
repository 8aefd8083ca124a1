import { parseRange, type Area } from "../cells";
import { blocksIn } from "../blocks";
import type { SheetCells } from "../cells";
import type { FoundTable } from "../figures";
import { gridOf, type Grid } from "../cells";
import { decide, decidePlace, type Decided } from "../layouts";
import { partOf } from "../cells";
import { findPlaces } from "../regions";
import { headerRowsOf } from "../regions";
import { rowsUnread } from "./rows-unread";
import { transposedGrid } from "../cells";
import type { SectorFigure } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import { isValue } from "../words";
import { bestTables } from "./best-tables";
import { readingsOf } from "./readings-of";
import { withNeighboursYear } from "./with-neighbours-year";

/** More rows than this nobody lays side by side with sectors: it is a list that stands. */
const HIGHEST = 2000;
/** A table on its side must explain clearly more than one that stands in the same cells. */
const MARGIN_LYING = 1.4;
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
  return cells.merges === "unknown" ? inOrder.map((table) => saidUnmerged(table, grid)) : inOrder;
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
  const sure = standing.filter(isSure).map(({ area }) => area);
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
  return numbers * 1.05 > merit * MARGIN_LYING;
}

/** Read whole: every row a known sector with a year and a figure, nothing unread. */
function isSure({ source }: FoundTable): boolean {
  const { figures, findings } = source;
  return figures.every(isWhole) && findings.every(({ severity }) => severity !== "error");
}

const isWhole = ({ group, year, target, realised }: SectorFigure): boolean =>
  group !== null && year !== null && (target !== null || realised !== null);

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
