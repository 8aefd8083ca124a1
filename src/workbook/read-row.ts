import { type FigureRow, type FigureField, withoutFigures } from "../domain/figures";
import type { Origin, Quantity } from "../domain/quantities";
import { coverageCell, coverageOf } from "./coverage-columns";
import { coverageUnread } from "./coverage-unread";
import { FIGURE_ROLES, type FigureRole } from "./figure-roles";
import { isFootnoteRow } from "./footnote-row";
import { hasFigures } from "./has-figures";
import type { OpenTable } from "./open-table";
import { readCell, type CellMeaning } from "./read-cell";
import { unitIn } from "./read-header";
import { readYear, type YearReading } from "./read-year";
import { rowKind } from "./row-kind";
import { whoOf, type Who } from "./row-name";
import { sectorNameless } from "./sector-nameless";
import type { Series } from "./series";

/** A row as it was read; a total is no figure of its own. */
export interface RowReading {
  readonly kind: "figure" | "total";
  readonly figure: FigureRow;
}

type Year = Exclude<YearReading, "blank"> | null;

/** Reads one row: a figure for each of its series that gives one; none when it is of nothing. */
export function readRow(table: OpenTable, row: number): RowReading[] {
  const { grid, layout } = table;
  if (table.under?.get(row) === "heading" || table.headed?.get(row) === "heading") return [];
  const { sector, organisation } = layout.columns;
  if (isFootnoteRow(grid, layout, row, sector ?? organisation ?? layout.left)) return [];
  return layout.series.flatMap((series) => {
    const who = whoOf(table, row, series.label);
    const kind = who.organisation === null ? rowKind(who.label) : "own";
    const filled = kind !== "part" && hasFigures(grid, layout, row);
    if (!filled && kind !== "sector") return [];
    if (!filled && layout.series.length > 1) return [];
    const year = yearOf(table, row, series);
    if (kind === "total") return totalIn(table, row, series, who, year);
    if (who.sector === "") return sayNameless(table, row, series, year);
    if (year === "unreadable") return isOverYears(table, row) ? [] : yearless(table, row, who);
    sayUnreadCoverage(table, row, who, year);
    return [{ kind: "figure", figure: figureIn(table, row, series, who, year) }];
  });
}

/** Of an organisation it says whether that one reported, which its figures say as well. */
function sayUnreadCoverage(
  { grid, layout, findings }: OpenTable,
  row: number,
  { sector, label, organisation }: Who,
  year: number | null,
): void {
  const cell = organisation === null ? coverageCell(grid, layout, row) : null;
  if (cell) findings.push(...coverageUnread(grid, cell, { sector, label, year }));
}

function totalIn(
  table: OpenTable,
  row: number,
  series: Series,
  who: Who,
  year: Year,
): RowReading[] {
  if (year === "unreadable" || !hasFigures(table.grid, table.layout, row)) return [];
  return [{ kind: "total", figure: figureIn(table, row, series, who, year) }];
}

/** The year of a row: its own, or that of its columns or its title. */
export function yearOf(table: OpenTable, row: number, series: Series): Year {
  const { grid, layout, titleYear, under } = table;
  const above = under?.get(row);
  if (above !== undefined && above !== "heading" && above.year !== null) return above.year;
  const own = series.year ?? titleYear;
  const column = layout.columns.year;
  if (column === undefined) return own;
  const value = grid.spread(row, column);
  const year = readYear(value, grid.numberFormat(row, column), grid.date1904);
  return year === "blank" ? own : year;
}

function figureIn(
  table: OpenTable,
  row: number,
  series: Series,
  who: Who,
  year: number | null,
): FigureRow {
  const { grid, layout } = table;
  const { remark } = layout.columns;
  const blanks: Partial<Record<FigureField, Origin>> = {};
  const figures: Partial<Record<FigureField, Quantity | null>> = {};
  for (const role of FIGURE_ROLES) {
    const column = series.columns[role];
    if (column === undefined) continue;
    const quantity = readFigure(table, row, column, meaningOf(table, series, role), { who, year });
    figures[role] = quantity === "missing" || quantity === "unreadable" ? null : quantity;
    if (quantity === "missing") blanks[role] = grid.origin(row, column);
  }
  return {
    ...withoutFigures(who, year),
    ...figures,
    remark: remark === undefined ? null : grid.text(row, remark) || null,
    coverage: coverageOf(grid, layout, row),
    origin: who.origin,
    blanks,
    organisation: who.organisation,
    ...(who.organisationOrigin ? { organisationOrigin: who.organisationOrigin } : {}),
  };
}

/** Without a name nobody knows what the figures are of, so they are not guessed at. */
function sayNameless(table: OpenTable, row: number, series: Series, year: Year): RowReading[] {
  const own = Object.values(series.columns).filter((column) => !table.grid.isBlank(row, column));
  if (own.length === 0) return [];
  const known = year === "unreadable" ? null : year;
  table.findings.push(sectorNameless(table, row, known, own));
  return [];
}

/** A total in the place of a year adds up the years above it. */
const isOverYears = ({ grid, layout: { columns } }: OpenTable, row: number): boolean =>
  columns.year !== undefined && rowKind(grid.text(row, columns.year)) === "total";

/** Without a year it is not known of which the figures are. */
function yearless({ grid, layout, findings }: OpenTable, row: number, who: Who): RowReading[] {
  const column = layout.columns.year ?? layout.left;
  findings.push({
    ...{ code: "year-unreadable", severity: "error", year: null },
    ...{ sector: who.sector, label: who.label },
    origin: grid.origin(row, column),
    text: String(grid.value(row, column)),
  });
  // The sector is there all the same: a total without it is not complete.
  const figure = { ...withoutFigures(who, null), origin: who.origin, organisation: null };
  return who.organisation === null ? [{ kind: "figure", figure }] : [];
}

/** What a finding about a figure can tell of it. */
export interface About {
  readonly who: Who;
  readonly year: number | null;
}

/** The figure in a cell; what cannot be read is said. */
export function readFigure(
  table: Pick<OpenTable, "grid" | "layout" | "findings">,
  row: number,
  column: number,
  meaning: CellMeaning,
  { who, year }: About,
): Quantity | "missing" | "unreadable" {
  const { grid, findings } = table;
  const own = meaning.percentage ? null : unitOf(table, row);
  const reading = readCell(grid, row, column, own === null ? meaning : { ...meaning, unit: own });
  if (reading.kind === "figure") return reading.quantity;
  if (reading.kind === "missing") return "missing";
  findings.push({
    ...{ code: "figure-unreadable", severity: "error" },
    ...{ sector: who.sector, label: who.organisation ?? who.label, year },
    origin: grid.origin(row, column),
    text: reading.text,
  });
  return "unreadable";
}

function meaningOf(table: OpenTable, series: Series, role: FigureRole): CellMeaning {
  const meanings = table.meanings.get(series);
  if (!meanings) throw new Error("A series without meanings: the table was opened without it");
  return meanings[role];
}

/** The unit that the row itself names, in a column of units. */
function unitOf({ grid, layout }: Pick<OpenTable, "grid" | "layout">, row: number) {
  const column = layout.columns.unit;
  return column === undefined ? null : unitIn(grid.text(row, column));
}
