import type { PlainCell, PlainRow } from "../domain/plainrow";
import { SUMMED, type SummedField } from "../domain/plainrow";
import { readNumberFormat } from "../domain/numberformat";
import { decimalsOf } from "../domain/parsequantity";
import { sectorKey } from "../domain/sectors";
import { FIGURE_ROLES, type FigureRole } from "./figureroles";
import type { Grid } from "./grid";
import type { OpenTable } from "./opentable";
import type { CellMeaning } from "./readcell";
import { yearOf } from "./readrow";
import { rowKind } from "./rowkind";
import type { Series } from "./series";

/** What reads the plain rows of a table of organisations. */
export interface PlainRows {
  readonly series: Series;
  readonly organisation: number;
  /** Reused from row to row. */
  readonly row: PlainRow;
  readonly columns: readonly PlainColumn[];
}

interface PlainColumn {
  readonly column: number;
  readonly meaning: CellMeaning;
  readonly cell: PlainCell;
}

/**
 * Prepares to read rows that only add to a sum, which nearly all of a list of organisations do:
 * without the objects that `readRow` makes of each cell it takes a fifth of the time. `null` for a
 * table in which a row says more than such a sum holds.
 */
export function plainRows({ grid, layout, meanings }: OpenTable): PlainRows | null {
  const [series, ...more] = layout.series;
  const { organisation, coverage, organisations, reported, unit, measure } = layout.columns;
  const { sheet } = grid;
  if (sheet === null || grid.upright || organisation === undefined) return null;
  if (!series || series.label !== null || more.length > 0) return null;
  const telling = [coverage, organisations, reported, unit, measure];
  if (telling.some((column) => column !== undefined)) return null;
  const columns: PlainColumn[] = [];
  for (const role of FIGURE_ROLES) {
    const column = series.columns[role];
    if (column === undefined) continue;
    const meaning = meanings.get(series)?.[role];
    if (!meaning || !isSummed(role)) return null;
    columns.push({ column, meaning, cell: plainCell(role, column) });
  }
  const cells = columns.map(({ cell }) => cell);
  const row = { sheet, row: 0, sector: "", year: null, organisation: "", cells };
  return { series, organisation, row, columns };
}

const isSummed = (role: FigureRole): role is SummedField =>
  (SUMMED as readonly string[]).includes(role);

function plainCell(field: SummedField, column: number): PlainCell {
  const nothing = { given: false, value: 0, unit: null, decimals: 0, approximate: false };
  return { field, column: column + 1, ...nothing };
}

/** The row as it only adds to a sum; `null` when it has to be read whole. */
export function plainRow(table: OpenTable, plain: PlainRows, row: number): PlainRow | null {
  const { grid, layout } = table;
  const { series, organisation } = plain;
  const name = grid.text(row, organisation);
  const kind = rowKind(name);
  if (kind !== "own" && kind !== "part") return null;
  const { sector } = layout.columns;
  const label = sector === undefined ? table.titleSector : grid.text(row, sector);
  if (label === null || label === "") return null;
  const year = yearOf(table, row, series);
  if (year === "unreadable" || !readCells(grid, plain, row)) return null;
  // The name stands for blank ones below it.
  if (sector !== undefined) table.above.text = label;
  const read = plain.row;
  read.row = row + 1;
  read.sector = sectorKey(label);
  read.year = year;
  read.organisation = name;
  return read;
}

/** Whether the row holds numbers and blanks alone, and any number. */
function readCells(grid: Grid, { columns }: PlainRows, row: number): boolean {
  let filled = false;
  for (const { column, cell, meaning } of columns) {
    const value = grid.value(row, column);
    cell.given = typeof value === "number";
    if (typeof value === "number") {
      const format = readNumberFormat(grid.numberFormat(row, column));
      if (format.percent) return false;
      cell.value = value;
      cell.unit = format.unit ?? meaning.unit;
      cell.decimals = format.decimals(decimalsOf(value));
      cell.approximate = format.approximate;
      filled = true;
    } else if (typeof value !== "string" || value.trim() !== "") return false;
  }
  return filled;
}
