import {
  type PlainCell,
  type PlainRow,
  type Quantity,
  SUMMED,
  type SummedField,
  figureOfNumber,
  isCountable,
} from "../../domain/quantities";
import { sectorKey } from "../../domain/sectors";
import { FIGURE_ROLES, type FigureRole } from "../words";
import type { Grid } from "../cells";
import type { LineReader, Plan } from "../layouts";
import { canBeLeftOut, type BesideColumn, type Meanings } from "./meanings";
import { readCell, type CellMeaning } from "./read-cell";
import type { Series } from "./open-table";

/** What reads the plain rows of a table of organisations. */
interface PlainRows {
  readonly grid: Grid;
  readonly series: Series;
  /** Reused from row to row. */
  readonly row: PlainRow;
  readonly columns: readonly PlainColumn[];
  /** Figures that do not add up. */
  readonly besides: readonly BesideColumn[];
}

interface PlainColumn {
  readonly column: number;
  readonly meaning: CellMeaning;
  readonly cell: PlainCell;
}

/**
 * Prepares to read rows that only add to a sum, which nearly all of a list of organisations do:
 * without the objects that `readRow` makes of each cell it takes a third of the time. `null` for a
 * table in which a row says more than such a sum holds.
 */
export function plainRows(
  plan: Plan,
  series: readonly Series[],
  meanings: Meanings,
): PlainRows | null {
  const [only, ...more] = series;
  const { grid } = plan.table.region;
  const { coverage, organisations, reported, unit, measure } = plan.keys;
  const { sheet } = grid;
  if (sheet === null || grid.upright || plan.organisation === null) return null;
  if (!only || only.who !== null || only.total !== null || more.length > 0) return null;
  const telling = [coverage, organisations, reported, unit, measure];
  if (telling.some((column) => column !== undefined)) return null;
  const columns: PlainColumn[] = [];
  const besides: BesideColumn[] = [];
  for (const role of FIGURE_ROLES) {
    const own = only.columns.get(role);
    if (!own) continue;
    const meaning = meanings.of(own, role);
    const { column } = own;
    if (isSummed(role)) columns.push({ column, meaning, cell: plainCell(role, column) });
    else besides.push({ role, column, meaning });
  }
  const cells = columns.map(({ cell }) => cell);
  const row = { sheet, row: 0, sector: "", year: null, organisation: "", cells };
  return { grid, series: only, row, columns, besides };
}

const isSummed = (role: FigureRole): role is SummedField =>
  (SUMMED as readonly string[]).includes(role);

function plainCell(field: SummedField, column: number): PlainCell {
  const nothing = { value: 0, unit: null, decimals: 0, approximate: false };
  return { field, column: column + 1, given: false, quantity: null, ...nothing };
}

/** The row as it only adds to a sum; `null` when it has to be read whole. */
export function plainRow(lines: LineReader, plain: PlainRows, row: number): PlainRow | null {
  const found = lines.organisationAt(row);
  if (found === null) return null;
  const { grid, besides, series } = plain;
  const key = sectorKey(found.sector);
  if (key === "" || !readCells(grid, plain, row)) return null;
  if (!canBeLeftOut(grid, besides, row, plain.row.cells)) return null;
  const read = plain.row;
  read.row = row + 1;
  read.sector = key;
  read.year = found.dated ? found.year : (series.year ?? found.year);
  read.organisation = found.name;
  return read;
}

/** Whether all that the row holds can be read, and it holds anything. */
function readCells(grid: Grid, { columns }: PlainRows, row: number): boolean {
  let filled = false;
  for (const { column, cell, meaning } of columns) {
    const value = grid.value(row, column);
    cell.quantity = null;
    cell.given = false;
    if (typeof value === "number") {
      if (!readNumber(cell, value, grid.numberFormat(row, column), meaning)) return false;
    } else if (!grid.isBlank(row, column)) {
      const reading = readCell(grid, row, column, meaning);
      if (reading.kind === "unreadable") return false;
      if (reading.kind === "figure") readText(cell, reading.quantity);
    } else continue;
    filled = true;
  }
  return filled;
}

/** `false` for a percentage, which is no figure here. */
function readNumber(
  cell: PlainCell,
  value: number,
  numberFormat: string | null,
  { unit }: CellMeaning,
): boolean {
  if (!isCountable(value)) return false;
  const read = figureOfNumber(value, { numberFormat, unit });
  cell.given = true;
  cell.value = value;
  cell.unit = read.unit;
  cell.decimals = read.decimals;
  cell.approximate = read.approximate;
  return read.unit !== "percentage";
}

function readText(cell: PlainCell, quantity: Quantity): void {
  cell.given = true;
  cell.quantity = quantity;
  cell.value = quantity.value;
  cell.unit = quantity.unit;
}
