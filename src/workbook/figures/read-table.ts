import type { FigureRow, SectorFigure, StatedTotal } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import { addPlainRow, closeSums, openSums } from "../../domain/organisations";
import { openAccount, type OpenAccount } from "../account";
import {
  type Plan,
  lineReader,
  type LineReader,
  type RowReading,
  roleIn,
  isFilled,
} from "../layouts";
import { labelAt } from "../regions";
import { FORECAST, type FigureRole, isTied, tellsOfFigures } from "../words";
import { notationFindings } from "./column-notation";
import { gatherLines } from "./gather-lines";
import { meaningsOf, type Meanings, withoutBalances } from "./meanings";
import { differenceIn, mergeTwiceGiven, totalsOf } from "./merge-twice-given";
import { addFigure, keep, totalKey, type OpenTable, seriesOf } from "./open-table";
import { plainRow, plainRows } from "./plain-rows";
import { isPart, readLine, yearKey } from "./read-line";

/** What a table gives. */
interface TableReading {
  readonly figures: readonly SectorFigure[];
  readonly totals: readonly StatedTotal[];
  readonly findings: readonly Finding[];
  readonly account: OpenAccount;
}

/**
 * Reads the rows of a table under a plan, up to its last one.
 *
 * @param rowsRead `whole` reads each row by itself, which gives the same and takes longer
 */
export function readTable(
  plan: Plan,
  bottom: number,
  rowsRead: "plain" | "whole" = "plain",
): TableReading {
  const rows = plan.table.rows.filter((row) => row <= bottom);
  const reader = lineReader(plan, rows);
  const inRows = plan.layout.what.from !== "header";
  const lines = inRows || hasPeriods(plan) ? rows.map((row) => reader.read(row)) : null;
  const roles = new Map(lines?.map((line) => [line.row, rowRole(plan, line)]) ?? []);
  const meanings = meaningsOf(plan, rows, (row) => roles.get(row) ?? null);
  const table = openTable(plan, meanings, lines);
  if (lines && inRows) {
    table.findings.unshift(...unreadLines(plan, lines));
    gatherLines(table, lines);
    for (const figure of table.gathered.values()) addFigure(table, kindOf(figure), figure);
  } else if (lines) for (const line of lines) readLine(table, line);
  else if (rowsRead === "whole") for (const row of rows) readLine(table, reader.read(row));
  else readLines(table, reader, rows);
  return closed(table, rows);
}

/** Rows of organisations that only add to a sum are not read whole: there may be very many. */
function readLines(table: OpenTable, reader: LineReader, rows: readonly number[]): void {
  const plain = plainRows(table.plan, table.series, table.meanings);
  for (const row of rows) {
    const read = plain && plainRow(reader, plain, row);
    const first = read && addPlainRow(table.sums, read);
    if (first) {
      keep(table, first);
      table.account.count({ ...PLAIN, row }, () => null);
    } else readLine(table, reader.read(row));
  }
}

const PLAIN: RowReading = { row: 0, kind: "figures", who: null, when: null, what: null };

function openTable(plan: Plan, meanings: Meanings, lines: Lines): OpenTable {
  const { titles, region } = plan.table;
  const findings: Finding[] = titles.thousands === null ? [] : [titles.thousands];
  findings.push(...thousandsInHeaders(plan));
  findings.push(...notationFindings(region.grid, meanings.written));
  return {
    ...{ plan, series: seriesOf(plan), meanings, findings, sums: openSums(), readings: [] },
    ...{ sinceTotal: new Set(), gathered: new Map(), account: openAccount(plan) },
    wholeYears: wholeYearsIn(lines ?? []),
  };
}

type Lines = readonly RowReading[] | null;

/** Whether a column of years holds parts of them too. */
function hasPeriods({ table, layout }: Plan): boolean {
  const { from, column } = layout.when;
  if (from !== "column") return false;
  const { grid } = table.region;
  return table.sample.some((row) => labelAt(grid, row, column).when?.period != null);
}

const wholeYearsIn = (lines: readonly RowReading[]): Set<string> =>
  new Set(lines.filter((line) => line.kind === "figures" && !isPart(line)).map(yearKey));

function thousandsInHeaders({ table, columns }: Plan): Finding[] {
  const column = columns.find(({ head }) => head.thousands);
  if (!column || table.titles.thousands !== null) return [];
  return [
    {
      ...{ code: "figures-in-thousands", severity: "warning" },
      ...{ sector: null, label: null, year: null },
      origin: table.region.grid.origin(column.head.row, column.column),
      text: column.head.texts.join(" "),
    },
  ];
}

const rowRole = (plan: Plan, line: RowReading): FigureRole | null => {
  const [column] = plan.columns;
  const isRead = line.kind === "figures" || line.kind === "total" || line.kind === "nameless";
  return column && isRead ? roleIn(plan, line, column) : null;
};

function closed(table: OpenTable, rows: readonly number[]): TableReading {
  const { plan, sums, readings, findings, account } = table;
  const summed = closeSums(sums);
  const { figures, findings: conflicts } = mergeTwiceGiven(summed.figures, differenceIn(plan));
  const kept = withoutBalances(figures);
  return {
    figures: kept,
    totals: [...totalsOf(readings, kept), ...summed.totals],
    findings: [
      ...yearFromTitle(plan, kept),
      ...forecasts(plan, rows),
      ...stocksRead(plan),
      ...coverageUnreadOnce([...findings, ...unknownSectors(kept, plan)]),
      ...conflicts,
      ...summed.findings,
    ],
    account,
  };
}

/** A column or a row of which words say that its figures are expected, not counted. */
function forecasts({ table, columns, layout }: Plan, rows: readonly number[]): Finding[] {
  const { grid } = table.region;
  const said = (row: number, column: number, text: string, year: number | null): Finding => ({
    ...{ code: "figure-forecast", severity: "warning", sector: null, label: null },
    ...{ year, origin: grid.origin(row, column), text },
  });
  const headed = columns
    .filter(({ role, when, head }) => {
      return role !== "target" && (when?.forecast === true || head.texts.some(saysForecast));
    })
    .map(({ column, head, when }) =>
      said(head.row, column, head.texts.join(" "), when?.year ?? null),
    );
  if (layout.when.from !== "column") return headed;
  const { column } = layout.when;
  const row = rows.find((each) => labelAt(grid, each, column).when?.forecast);
  if (row === undefined) return headed;
  const { text, when } = labelAt(grid, row, column);
  return [...headed, said(row, column, text, when?.year ?? null)];
}

const saysForecast = (text: string): boolean => FORECAST.test(text);

/** A stock read as what was realised, beside a baseline of which it is not the increase. */
function stocksRead({ table, columns }: Plan): Finding[] {
  const baseline = [...table.heads.values()].some(({ variant }) => variant === "baseline");
  if (!baseline) return [];
  return columns
    .filter(({ role, head }) => role === "realised" && head.variant === "stock")
    .map(({ column, head }) => ({
      ...{ code: "stock-read", severity: "warning", sector: null, label: null, year: null },
      origin: table.region.grid.origin(head.row, column),
      text: head.texts.join(" "),
    }));
}

/** Figures that have their year from words above them, which may speak of another one. */
function yearFromTitle(plan: Plan, figures: readonly SectorFigure[]): Finding[] {
  const { table, layout, columns, titleYear } = plan;
  const { year: title } = table.titles;
  if (!title?.origin || title.year !== titleYear || layout.when.from === "column") return [];
  const isUsed = columns.some(({ when }) => when === null) && !isTied(title.text);
  if (!isUsed || figures.every(({ year }) => year !== titleYear)) return [];
  return [
    {
      ...{ code: "year-from-title", severity: "note", sector: null, label: null },
      ...{ year: titleYear, origin: title.origin, text: title.text },
    },
  ];
}

/** A column of responses that do not say of how many is told of once. */
function coverageUnreadOnce(findings: readonly Finding[]): Finding[] {
  const unread = findings.filter(({ code }) => code === "coverage-unread");
  const [first] = unread;
  if (!first || unread.length === 1) return [...findings];
  const { length: count } = unread;
  const whole = { ...first, ...{ sector: null, label: null, year: null }, count } as const;
  return [...findings.filter((it) => !unread.includes(it)), whole];
}

/** A note for each sector that the list does not know, where it is named first. */
function unknownSectors(figures: readonly SectorFigure[], { table }: Plan): Finding[] {
  const first = new Map<string, SectorFigure>();
  for (const figure of figures) {
    if (figure.group === null && !first.has(figure.sector)) first.set(figure.sector, figure);
  }
  const { grid, body, left } = table.region;
  return [...first.values()].map(({ sector, label, year, origin }) => ({
    ...{ code: "sector-unknown", severity: "note", sector, label, year },
    origin: origin ?? grid.origin(body - 1, left),
    text: label,
  }));
}

const kindOf = ({ label, organisation, sector }: FigureRow): "figure" | "total" =>
  organisation === null && sector === totalKey(label) ? "total" : "figure";

/** What a row gives that speaks of figures and is not known, `Realisatie incl. SROI`: said once. */
function unreadLines(plan: Plan, lines: readonly RowReading[]): Finding[] {
  const { layout, table } = plan;
  const { grid } = table.region;
  const { column } = layout.what;
  if (column < 0) return [];
  const said = new Set<string>();
  return lines.flatMap(({ row, what }): Finding[] => {
    const text = grid.text(row, column);
    const isRead = what !== null && (what.what !== null || what.unit === "percentage");
    if (isRead || said.has(text) || !tellsOfFigures(text) || !isFilled(plan, row)) return [];
    said.add(text);
    return [
      {
        ...{ code: "column-unread", severity: "note", sector: null, label: null, year: null, text },
        origin: grid.origin(row, column),
      },
    ];
  });
}
