import type { Finding } from "../domain/findings";
import { withMeantRates } from "../domain/figures";
import { bestTables } from "./best-tables";
import { blocksIn } from "./blocks-in";
import type { SheetCells } from "./cells";
import type { FoundTable } from "./found-table";
import { gridOf, type Grid } from "./grid";
import { lyingTables } from "./lying-tables";
import { readingsTogether } from "./readings-together";
import { rowsUnread } from "./rows-unread";
import type { Source } from "./source";
import { excelTable, plainTables } from "./standing-tables";

/**
 * Every table of sector figures in the sheets, by sheet and from top to bottom: Excel tables, and
 * plain ones with a row of headers anywhere. The caller leaves out sheets that we made ourselves.
 * The time it takes grows with the number of cells.
 *
 * @example findSources([sectorcijfers]).map((source) => source.range) //=> ["A1:I14"]
 */
export function findSources(sheets: readonly SheetCells[]): Source[] {
  const found = sheets.flatMap((cells) => tablesOf(cells).map(({ source }) => source));
  return readingsTogether(found).map((source) => ({
    ...source,
    figures: source.figures.map(withMeantRates),
  }));
}

function tablesOf(cells: SheetCells): FoundTable[] {
  const grid = gridOf(cells);
  const named = cells.tables.flatMap((table) => excelTable(grid, table));
  const standing = [...named, ...plainTables(grid, named)];
  const withBlocks = bestTables(standing, blocksIn(grid));
  const best = bestTables(withBlocks, lyingTables(grid, withBlocks));
  const areas = best.map(({ area }) => area);
  const inOrder = best
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .map((table) => withFindings(table, rowsUnread(grid, table, areas)));
  return cells.merges === "unknown" ? inOrder.map((table) => saidUnmerged(table, grid)) : inOrder;
}

function withFindings({ source, area }: FoundTable, more: readonly Finding[]): FoundTable {
  return { area, source: { ...source, findings: [...source.findings, ...more] } };
}

function saidUnmerged({ source, area }: FoundTable, grid: Grid): FoundTable {
  const origin = grid.origin(area.top, area.left);
  const finding: Finding = {
    code: "merges-unknown",
    severity: "warning",
    ...{ sector: null, label: null, year: null },
    origin,
  };
  return { area, source: { ...source, findings: [finding, ...source.findings] } };
}
