import { parseRange, type Area } from "./address";
import type { SheetTable } from "./cells";
import { findLayouts } from "./find-layouts";
import type { FoundTable } from "./found-table";
import type { Grid } from "./grid";
import { lastRow } from "./last-row";
import { neighboursYear } from "./neighbours-year";
import { readingsOf } from "./readings-of";

/** Excel says where such a table begins and ends. */
export function excelTable(grid: Grid, { name, range }: SheetTable): FoundTable[] {
  const area = parseRange(range);
  if (!area) return [];
  const [layout] = findLayouts(grid, area.top, area.left, area.right + 1);
  if (!layout) return [];
  const bottom = Math.min(area.bottom, grid.rowEnd - 1);
  return readingsOf(grid, { layout, area, bottom, table: name }, []);
}

/** Tables that only their headers show, outside of those already found. */
export function plainTables(grid: Grid, taken: readonly FoundTable[]): FoundTable[] {
  const found: FoundTable[] = [];
  const areas = taken.map(({ area }) => area);
  for (let row = grid.top; row < grid.rowEnd; row++) {
    for (const [from, until] of freeColumns(grid, row, areas)) {
      for (const layout of findLayouts(grid, row, from, until)) {
        const bottom = lastRow(grid, layout);
        const area = { top: layout.top, left: layout.left, bottom, right: layout.right };
        const bounds = { layout, area, bottom, table: null };
        const untitled = readingsOf(grid, bounds, areas);
        const year = neighboursYear(grid, untitled, found.at(-1));
        const tables = year === null ? untitled : readingsOf(grid, bounds, areas, year);
        if (tables.length === 0) continue;
        found.push(...tables);
        areas.push(area);
      }
    }
  }
  return found;
}

/** The stretches of a row that no table covers, as first column and column after the last. */
function freeColumns(grid: Grid, row: number, areas: readonly Area[]): [number, number][] {
  const across = areas
    .filter(({ top, bottom }) => top <= row && row <= bottom)
    .sort((a, b) => a.left - b.left);
  const free: [number, number][] = [];
  let from = grid.left;
  for (const { left, right } of across) {
    if (left > from) free.push([from, left]);
    from = Math.max(from, right + 1);
  }
  return from < grid.columnEnd ? [...free, [from, grid.columnEnd]] : free;
}
