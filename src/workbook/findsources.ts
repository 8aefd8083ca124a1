import { areaAddress, cellAddress, columnName, parseRange, type Area } from "./address";
import type { SheetCells, SheetTable } from "./cells";
import { findLayouts, type Layout } from "./findlayouts";
import { gridOf, type Grid } from "./grid";
import type { SectorFigure } from "../domain/sectorfigure";
import { readBlocks } from "./readblocks";
import { transposedGrid } from "./transposedgrid";
import { lastRow } from "./lastrow";
import { readingsTogether } from "./readingstogether";
import { readTable, type Title } from "./readtable";
import type { ColumnRole, Source } from "./source";
import { columnChoices } from "./columnchoices";
import type { ReadingReason } from "../domain/readingreason";
import { findSector, sectorKey } from "../domain/sectors";
import { titleSector } from "./titlesector";
import { titleYear } from "./titleyear";

/**
 * Every table of sector figures in the sheets, by sheet and from top to bottom: Excel tables, and
 * plain ones with a row of headers anywhere. The caller leaves out sheets that we made ourselves.
 * The time it takes grows with the number of cells.
 *
 * @example findSources([sectorcijfers]).map((source) => source.range) //=> ["A1:I14"]
 */
export function findSources(sheets: readonly SheetCells[]): Source[] {
  const found = sheets.flatMap((cells) => {
    const grid = gridOf(cells);
    const found = cells.tables.flatMap((table) => excelTable(grid, table));
    const standing = [...found, ...plainTables(grid, found)];
    const all = standing.length > 0 ? standing : [...blocksOf(grid), ...tablesOnTheirSide(grid)];
    return all
      .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
      .map(({ source }) => source);
  });
  return readingsTogether(found);
}

function blocksOf(grid: Grid): FoundTable[] {
  const reading = readBlocks(grid);
  if (!reading) return [];
  const { area, figures, findings } = reading;
  const source: Source = {
    ...{ sheet: grid.sheet, range: areaAddress(area), table: null, layout: "blocks" },
    key: `${grid.sheet ?? ""}!${cellAddress(area.top, area.left)}`,
    ...{ reasons: [], columns: {}, totals: [], figures, findings },
    years: yearsOf(figures),
  };
  return [{ area, source }];
}

/** Tables with the sectors side by side: read on their side, named as they stand. */
function tablesOnTheirSide(grid: Grid): FoundTable[] {
  return plainTables(transposedGrid(grid), []).map(({ area, source }) => {
    const stands = { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
    const year = source.years.length === 0 ? titleYear(grid, namesRow(grid, stands), []) : null;
    const dated = <Item extends { readonly year: number | null }>(item: Item): Item =>
      year === null ? item : { ...item, year };
    const figures = source.figures.map(dated);
    return {
      area: stands,
      source: {
        ...source,
        ...{ range: areaAddress(stands), layout: "transposed", columns: {}, figures },
        totals: source.totals.map((total) => ({
          ...dated(total),
          members: total.members.map(dated),
        })),
        findings: source.findings.map(dated),
        years: yearsOf(figures),
        key: `${grid.sheet ?? ""}!${cellAddress(stands.top, stands.left)}`,
      },
    };
  });
}

/** The row in which the sectors stand side by side: what stands above it is a title. */
function namesRow(grid: Grid, { top, left, bottom, right }: Area): number {
  for (let row = top; row <= bottom; row++) {
    for (let column = left + 1; column <= right; column++) {
      if (findSector(grid.text(row, column)) !== null) return row;
    }
  }
  return top;
}

function yearsOf(figures: readonly SectorFigure[]): number[] {
  const years = new Set(figures.map(({ year }) => year).filter((year) => year !== null));
  return [...years].sort((a, b) => a - b);
}

/** A source and where it stands. */
export interface FoundTable {
  readonly area: Area;
  readonly source: Source;
}

/** Excel says where such a table begins and ends. */
function excelTable(grid: Grid, { name, range }: SheetTable): FoundTable[] {
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
        const tables = readingsOf(grid, { layout, area, bottom, table: null }, areas);
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

interface Bounds {
  readonly layout: Layout;
  readonly area: Area;
  /** Last row to read. */
  readonly bottom: number;
  readonly table: string | null;
}

/** Each way to read a table: several where its headers or its rows can mean two things. */
function readingsOf(grid: Grid, bounds: Bounds, others: readonly Area[]): FoundTable[] {
  const { layout } = bounds;
  const title = {
    year: titleYear(grid, layout.top, others),
    sector: titleSector(grid, layout.top, others),
    namesAreOrganisations: false,
  };
  const one = (reading: Bounds, given: Title, reasons: readonly ReadingReason[]) =>
    sourceOf(grid, reading, given, reasons);
  const chosen = layout.rivals
    ? columnChoices(grid, layout).map(({ layout: own, reason }) =>
        one({ ...bounds, layout: own }, title, [reason]),
      )
    : [one(bounds, title, [])];
  const found = chosen.filter((it) => it !== null);
  const [first] = found;
  const unknown = first?.source.figures.every(({ group }) => group === null) ?? false;
  if (!first || found.length > 1 || title.sector === null || !unknown) return found;
  const asSectors = one(bounds, title, [{ code: "rows-sectors" }]);
  const sector = sectorKey(title.sector);
  const reason = { code: "rows-organisations", sector } as const;
  const asOrganisations = one(bounds, { ...title, namesAreOrganisations: true }, [reason]);
  return [asOrganisations, asSectors].filter((it) => it !== null);
}

/** `null` when no sector of it has a row: a table of something else. */
function sourceOf(
  grid: Grid,
  { layout, area, bottom, table }: Bounds,
  title: Title,
  reasons: readonly ReadingReason[],
): FoundTable | null {
  const { figures, totals, findings } = readTable(grid, layout, bottom, title);
  if (figures.length === 0) return null;
  const place =
    table === null ? `${grid.sheet ?? ""}!${cellAddress(area.top, area.left)}` : `table ${table}`;
  const source: Source = {
    ...{ sheet: grid.sheet, range: areaAddress(area), table },
    layout: isAcross(layout) ? "years-across" : "rows",
    key: [place, ...reasons.map(reasonKey)].join(" "),
    reasons,
    columns: lettersOf(layout),
    years: yearsOf(figures),
    figures,
    totals,
    findings,
  };
  return { area, source };
}

/** What tells the readings of one table apart. */
function reasonKey(reason: ReadingReason): string {
  return reason.code === "column-choice" ? `${reason.role} ${reason.column}` : reason.code;
}

function isAcross({ series, columns, figureColumns }: Layout): boolean {
  return columns.measure === undefined ? series.length > 1 : figureColumns.length > 1;
}

function lettersOf({ columns }: Layout): Partial<Record<ColumnRole, string>> {
  return Object.fromEntries(
    Object.entries(columns).map(([role, column]) => [role, columnName(column)]),
  );
}
