import type { Finding } from "../domain/findings";
import type { SectorFigure, StatedTotal } from "../domain/figures";
import { cellMeanings } from "./cell-meanings";
import { coverageUnreadOnce } from "./coverage-unread";
import type { Layout } from "./layout";
import type { Grid } from "./grid";
import { notationFindings } from "./notation-findings";
import type { OpenTable } from "./open-table";
import { readRows } from "./read-rows";
import { rowsUnder } from "./rows-under";
import { sectorHeadings } from "./sector-headings";
import { totalsOf } from "./totals-of";

export interface TableReading {
  readonly figures: readonly SectorFigure[];
  readonly totals: readonly StatedTotal[];
  readonly findings: readonly Finding[];
}

/** What a table's title and sheet say of all its rows. */
export interface Title {
  readonly year: number | null;
  readonly sector: string | null;
  /** Rows that name no known sector are organisations of that sector. */
  readonly namesAreOrganisations: boolean;
  /** Says that the title has the figures in thousands; `null` where it does not. */
  readonly thousands: Finding | null;
}

/**
 * Reads the rows under a table's headers, the last one included. Rows of totals are kept apart,
 * rows of organisations are added up to their sector, parts of another row and notes are not
 * counted; what cannot be read is said.
 */
export function readTable(grid: Grid, layout: Layout, bottom: number, title: Title): TableReading {
  const rows = rowsOf(layout.headerRow + 1, bottom);
  const table = openTable(grid, layout, rows, title);
  const { readings, summed } = readRows(table, rows);
  const { findings } = table;
  findings.push(...unknownSectors(summed.figures, table));
  return {
    figures: summed.figures,
    totals: [...totalsOf(readings, summed.figures), ...summed.totals],
    findings: [...coverageUnreadOnce(findings), ...summed.findings],
  };
}

/** What all rows of a table together say, before they are read one by one. */
export function openTable(
  grid: Grid,
  layout: Layout,
  rows: readonly number[],
  title: Title,
): OpenTable {
  const { meanings, written } = cellMeanings(grid, layout, rows, title.thousands !== null);
  // Where each row says what it gives, the notation is told by what its row is.
  const inRows = layout.columns.measure !== undefined;
  const said = title.thousands === null ? [] : [title.thousands];
  return {
    ...{ grid, layout, meanings, above: { text: "", row: layout.headerRow } },
    findings: inRows ? said : [...said, ...notationFindings(grid, written)],
    inThousands: title.thousands !== null,
    namesOnce: namesOnce(grid, layout, rows),
    under: rowsUnder(grid, layout, rows),
    headed: sectorHeadings(grid, layout, rows, title.sector !== null),
    titleYear: title.year,
    titleSector: title.sector,
    namesAreOrganisations: title.namesAreOrganisations,
  };
}

/** Whether each sector is named once for several rows: blank names are then the rule, no slip. */
function namesOnce(grid: Grid, { columns }: Layout, rows: readonly number[]): boolean {
  const { sector } = columns;
  const key = columns.measure ?? columns.year ?? columns.organisation;
  if (sector === undefined || key === undefined) return false;
  let [named, blank] = [0, 0];
  for (const row of rows) {
    if (!grid.isBlank(row, sector)) named++;
    else if (!grid.isBlank(row, key)) blank++;
  }
  return blank * 2 >= named;
}

/** A note for each sector that the list does not know, where it is named first. */
function unknownSectors(figures: readonly SectorFigure[], { grid, layout }: OpenTable): Finding[] {
  const first = new Map<string, SectorFigure>();
  for (const figure of figures) {
    if (figure.group === null && !first.has(figure.sector)) first.set(figure.sector, figure);
  }
  return [...first.values()].map(({ sector, label, year, origin }) => ({
    ...{ code: "sector-unknown", severity: "note", sector, label, year },
    origin: origin ?? grid.origin(layout.headerRow, layout.left),
    text: label,
  }));
}

function rowsOf(top: number, bottom: number): number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i);
}
