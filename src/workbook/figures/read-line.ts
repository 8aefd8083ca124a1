import { withoutFigures, type FigureField, type FigureRow } from "../../domain/figures";
import type { FigureUnit, Origin, Quantity } from "../../domain/quantities";
import { groupOf } from "../../domain/sectors";
import type { Plan } from "../layouts";
import type { RowReading, Who } from "../layouts";
import type { ValueColumn } from "../layouts";
import { FIGURE_ROLES, type FigureRole } from "../words";
import { unitIn } from "../words";
import { coverageOfRow, coverageUnreadIn } from "./coverage-of-row";
import { addFigure, totalKey, type OpenTable } from "./open-table";
import { readCell } from "./read-cell";
import type { Series } from "./series";

/** Reads a row whose columns say what they give: a figure for each of its series. */
export function readLine(table: OpenTable, line: RowReading): void {
  const { plan, series, account } = table;
  account.count(line, () => null);
  if (line.kind === "nameless") return sayNameless(table, line);
  if (line.kind === "yearless") return sayYearless(table, line);
  const isRead = line.kind === "figures" || line.kind === "total" || line.kind === "unfilled";
  if (!isRead) return;
  if (isPart(line)) return sayPeriod(table, line);
  if (line.kind === "figures" && line.who) {
    table.findings.push(
      ...coverageUnreadIn(plan, line.row, line.who, yearOf(plan, line, series[0])),
    );
  }
  for (const one of series) {
    const who = whoIn(plan, line, one);
    if (who === null || who.sector === "") continue;
    const isTotal = line.kind === "total" || one.total !== null;
    addFigure(table, isTotal ? "total" : "figure", figureIn(table, line, one, who));
  }
}

/** A quarter, a month or a school year is never a year by itself. */
export const isPart = ({ when }: RowReading): boolean => when !== null && when.period !== null;

/** Of a sector and year of which parts are given alone: no part of a year is taken for it. */
export function sayPeriod(table: OpenTable, line: RowReading): void {
  const key = yearKey(line);
  if (line.kind !== "figures" || table.wholeYears.has(key)) return;
  table.wholeYears.add(key);
  sayYearless(table, line);
}

export const yearKey = ({ who, when }: RowReading): string => `${who?.sector}|${when?.year}`;

export const yearOf = (
  { layout, titleYear }: Plan,
  { when }: RowReading,
  series: Series | undefined,
) => {
  const own = layout.when.from === "column" || when !== null ? (when?.year ?? null) : null;
  if (layout.when.from === "column") return own ?? null;
  return series?.year ?? own ?? titleYear;
};

export function whoIn(
  { table, layout }: Plan,
  { row, who }: RowReading,
  series: Series,
): Who | null {
  if (layout.who.from !== "header") return who;
  const label = series.who?.label ?? series.total;
  if (label === null || label === undefined) return null;
  const column = layout.when.column >= 0 ? layout.when.column : table.region.left;
  const sector = series.who?.sector ?? totalKey(label);
  const origin = table.region.grid.origin(row, column);
  return { sector, label, group: groupOf(sector), organisation: null, origin };
}

function figureIn(table: OpenTable, line: RowReading, series: Series, who: Who): FigureRow {
  const { plan, meanings } = table;
  const { grid } = plan.table.region;
  const { row } = line;
  const year = yearOf(plan, line, series);
  const blanks: Partial<Record<FigureField, Origin>> = {};
  const figures: Partial<Record<FigureField, Quantity | null>> = {};
  for (const role of FIGURE_ROLES) {
    const column = series.columns.get(role);
    if (!column) continue;
    const read = readFigure(table, { row, column, role }, meanings.of(column, role).unit, {
      who,
      year,
    });
    figures[role] = read === "missing" || read === "unreadable" ? null : read;
    if (read === "missing") blanks[role] = grid.origin(row, column.column);
  }
  const { remark } = plan.keys;
  return {
    ...withoutFigures(who, year),
    ...figures,
    remark: remark === undefined ? null : grid.text(row, remark) || null,
    coverage: coverageOfRow(plan, row),
    origin: who.origin,
    blanks,
    organisation: who.organisation,
    ...(who.organisationOrigin ? { organisationOrigin: who.organisationOrigin } : {}),
  };
}

interface At {
  readonly row: number;
  readonly column: ValueColumn;
  readonly role: FigureRole;
}

/** The figure in a cell; what cannot be read is said. */
export function readFigure(
  { plan, meanings, findings }: OpenTable,
  { row, column, role }: At,
  unit: FigureUnit | null,
  { who, year }: { readonly who: Who; readonly year: number | null },
): Quantity | "missing" | "unreadable" {
  const { grid } = plan.table.region;
  const meaning = meanings.of(column, role);
  const own = meaning.percentage ? null : (unitOfRow(plan, row) ?? unit);
  const reading = readCell(grid, row, column.column, { ...meaning, unit: own });
  if (reading.kind === "figure") return reading.quantity;
  if (reading.kind === "missing") return "missing";
  findings.push({
    ...{ code: "figure-unreadable", severity: "error" },
    ...{ sector: who.sector, label: who.organisation ?? who.label, year },
    origin: grid.origin(row, column.column),
    text: reading.text,
  });
  return "unreadable";
}

/** The unit that the row itself names, in a column of units. */
function unitOfRow({ table, keys }: Plan, row: number) {
  return keys.unit === undefined ? null : unitIn(table.region.grid.text(row, keys.unit));
}

/** Without a name nobody knows what the figures are of, so they are not guessed at. */
function sayNameless({ plan, series, findings }: OpenTable, line: RowReading): void {
  const { grid } = plan.table.region;
  for (const one of series) {
    const columns = [...one.columns.values()].sort((a, b) => a.column - b.column);
    const column = columns.find((each) => !grid.isBlank(line.row, each.column))?.column;
    if (column === undefined) continue;
    findings.push({
      ...{ code: "sector-nameless", severity: "error", sector: null, label: null },
      year: yearOf(plan, line, one),
      origin: grid.origin(line.row, column),
      text: String(grid.value(line.row, column)),
    });
  }
}

/** Without a year it is not known of which the figures are. */
export function sayYearless(table: OpenTable, { row, who }: RowReading): void {
  const { plan, findings } = table;
  const { grid, left } = plan.table.region;
  const column = plan.layout.when.column >= 0 ? plan.layout.when.column : left;
  findings.push({
    ...{ code: "year-unreadable", severity: "error", year: null },
    ...{ sector: who?.sector ?? null, label: who?.label ?? null },
    origin: grid.origin(row, column),
    text: String(grid.value(row, column)),
  });
  // The sector is there all the same: a total without it is not complete.
  if (!who || who.organisation !== null || plan.layout.what.from !== "header") return;
  addFigure(table, "figure", {
    ...withoutFigures(who, null),
    origin: who.origin,
    organisation: null,
  });
}
