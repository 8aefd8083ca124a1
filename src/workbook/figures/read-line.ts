import { withoutFigures, type FigureField, type FigureRow } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import {
  type FigureUnit,
  type Origin,
  type Quantity,
  type Coverage,
  parseQuantity,
  quantityOfNumber,
} from "../../domain/quantities";
import { groupOf } from "../../domain/sectors";
import {
  type Plan,
  type RowReading,
  type Who,
  type ValueColumn,
  columnYears,
  roleIn,
} from "../layouts";
import { FIGURE_ROLES, type FigureRole, unitIn } from "../words";
import { addFigure, totalKey, type OpenTable, type Series } from "./open-table";
import { readCell } from "./read-cell";

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
    remark: remark === undefined ? null : grid.whole(row, remark) || null,
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

/**
 * The lines with the years that their labels say, or that those around them do, as columns have
 * them: `Doel 2023 | Realisatie 2023 | %`. Without those of which the year cannot be known.
 */
export function withRowYears(plan: Plan, lines: readonly RowReading[]): readonly RowReading[] {
  if (lines.every(({ what }) => what === null || what.when === null)) return lines;
  const [column] = plan.columns;
  if (!column || plan.layout.when.from === "column") return lines;
  const years = new Map<number, number | null>();
  for (const group of bySector(lines)) {
    const asked = group.map((line): ValueColumn => {
      const head = { ...column.head, before: line.what?.before ?? false };
      const when = line.what?.when ?? null;
      const role = roleIn(plan, line, column);
      return { column: line.row, head, role, who: null, total: null, when, unit: null };
    });
    for (const dated of columnYears(plan.table, plan.layout, asked).columns)
      years.set(dated.column, dated.when?.year ?? null);
  }
  return lines.flatMap((line): RowReading[] => {
    const year = years.get(line.row);
    if (year === undefined) return [];
    if (year === null || line.when?.year === year) return [line];
    return [{ ...line, when: { year, period: line.when?.period ?? null, forecast: false } }];
  });
}

function bySector(lines: readonly RowReading[]): RowReading[][] {
  const groups = new Map<string, RowReading[]>();
  for (const line of lines) {
    const key = `${line.who?.sector} ${line.who?.organisation}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}

/** How many organisations reported, from one cell (`33 van 35`) or from a column for each number. */
function coverageOfRow({ table, keys }: Plan, row: number): Coverage | null {
  const { grid } = table.region;
  const { coverage, organisations, reported } = keys;
  if (coverage !== undefined)
    return coverageIn(grid.text(row, coverage), grid.origin(row, coverage));
  const column = reported ?? organisations;
  if (column === undefined) return null;
  const text = coverageIn(grid.text(row, column), grid.origin(row, column));
  if (text || organisations === undefined || reported === undefined) return text;
  const [count, all] = [grid.value(row, reported), grid.value(row, organisations)];
  if (!isCount(count) || !isCount(all) || count > all) return null;
  return { reported: count, of: all, origin: grid.origin(row, reported) };
}

export const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** Says of a response such as `95%` that it does not tell how many reported, of how many. */
function coverageUnreadIn(
  plan: Plan,
  row: number,
  { sector, label, organisation }: Who,
  year: number | null,
): Finding[] {
  const { grid } = plan.table.region;
  const column = plan.keys.coverage ?? plan.keys.reported;
  // Of an organisation it says whether that one reported, which its figures say as well.
  if (column === undefined || organisation !== null || grid.isBlank(row, column)) return [];
  if (coverageOfRow(plan, row) !== null) return [];
  const origin = grid.origin(row, column);
  const value = grid.value(row, column);
  const text =
    typeof value === "number"
      ? quantityOfNumber(value, {
          numberFormat: grid.numberFormat(row, column),
          unit: null,
          origin,
        }).text
      : String(value).trim();
  if (parseQuantity(text, { origin }).kind === "missing") return [];
  return [
    { code: "coverage-unread", severity: "note", origin, text, sector, label, year, count: 1 },
  ];
}

/**
 * How many organisations reported, as a cell says it.
 *
 * @example coverageIn("7 van de 8 umc's", origin) //=> {reported: 7, of: 8, origin}
 */
export function coverageIn(text: string, origin: Origin): Coverage | null {
  const match = /(?<!\d)(\d{1,9})\s*(?:van de|van|uit|of the|of|out of|\/)\s*(\d+)/i.exec(text);
  return match ? { reported: Number(match[1]), of: Number(match[2]), origin } : null;
}
