import type { SectorFigure } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import { parseQuantity } from "../../domain/quantities";
import { areaAddress } from "../cells";
import type { Plan, LineKind, RowReading, UnreadReason, ValueColumn } from "../layouts";
import type { Table } from "../profiles";
import { labelAt } from "../regions";
import {
  FIGURE_ROLES,
  isPercentage,
  type FigureRole,
  isValue,
  tellsOfFigures,
  isDateFormat,
} from "../words";

/** Why numbers in a column are not read. */
export type UnreadCause = UnreadReason | "nameless" | "yearless" | "row-unknown";

interface OpenUnread {
  readonly cause: UnreadCause;
  readonly row: number;
  readonly column: number;
  last: number;
  right: number;
  numbers: number;
}

/** What became of each number of a table. */
export interface Account {
  /** Numbers read as figures: doel, realisatie, inkoop, inleen. */
  readonly figures: number;
  /** Percentages and changes that are stated, and checked. */
  readonly rates: number;
  readonly totals: number;
  /** Known, and none of ours: years, head counts, ranks. */
  readonly known: number;
  readonly unread: readonly Unread[];
}

/** Numbers that are not read. */
export interface Unread {
  readonly sheet: string | null;
  /** A1, without the sheet's name. */
  readonly range: string;
  /** The words over them, or in front of them; `""` where none stand. */
  readonly header: string;
  readonly reason: UnreadCause | "outside";
  readonly numbers: number;
}

/** What became of each number of a table, while its rows are read. */
export interface OpenAccount {
  figures: number;
  /** Percentages and changes that are checked, and totals. */
  rates: number;
  totals: number;
  /** Known, and none of ours: years, head counts, parts of other rows. */
  known: number;
  /** Numbers that are not read, by column and why; those of rows that nobody knows by their name. */
  readonly unread: Map<string, OpenUnread>;
  /** Counts the numbers of a row. */
  count(line: RowReading, roleOf: (column: ValueColumn) => FigureRole | null): void;
}

/** What a line makes of the numbers in columns of figures. */
const BY_LINE: Readonly<Record<LineKind, "read" | "totals" | "known" | UnreadCause>> = {
  figures: "read",
  unfilled: "read",
  total: "totals",
  heading: "known",
  part: "known",
  nameless: "nameless",
  yearless: "yearless",
  other: "row-unknown",
};

export function openAccount(plan: Plan): OpenAccount {
  const { table, columns, unread: reasons } = plan;
  const { grid, left, right } = table.region;
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const account: OpenAccount = {
    ...{ figures: 0, rates: 0, totals: 0, known: 0, unread: new Map() },
    count: (line, roleOf) => {
      const { row, kind } = line;
      for (let column = left; column <= right; column++) {
        if (!isNumber(grid.value(row, column), grid.numberFormat(row, column))) continue;
        const own = byColumn.get(column);
        if (!own) addUnread(account, row, column, reasons.get(column) ?? "known");
        else if (own.total !== null) account.totals++;
        else {
          const by = BY_LINE[kind];
          if (by === "read" && line.when?.period) addUnread(account, row, column, "period");
          else if (by === "read") addRead(account, own.role ?? roleOf(own));
          else if (by === "totals") account.totals++;
          else addUnread(account, row, column, by === "row-unknown" ? rowCause(plan, row) : by);
        }
      }
    },
  };
  return account;
}

/** A row whose own words say that it is none of ours, or that it adds up others, is known. */
function rowCause({ table: { region } }: Plan, row: number): UnreadCause {
  const { grid, left, right } = region;
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    const { key, total, part, what } = labelAt(grid, row, column);
    if (what === null && (key !== null || total || part)) return "known";
  }
  return "row-unknown";
}

function isNumber(value: string | number | boolean, format: string | null): boolean {
  if (typeof value === "number") return true;
  return typeof value === "string" && /\d/.test(value) && isValue(value, format);
}

function addRead(account: OpenAccount, role: FigureRole | null): void {
  if (role !== null && (isPercentage(role) || role === "statedChange")) account.rates++;
  else account.figures++;
}

function addUnread(account: OpenAccount, row: number, column: number, cause: UnreadCause): void {
  if (cause === "known" || cause === "key") {
    account.known++;
    return;
  }
  const key = cause === "row-unknown" ? `row ${row}` : `${column} ${cause}`;
  const entry = account.unread.get(key);
  if (!entry) account.unread.set(key, { cause, row, column, last: row, right: column, numbers: 1 });
  else Object.assign(entry, { last: row, right: column, numbers: entry.numbers + 1 });
}

/** The account of a table whose rows were read. */
export function accountOf({ table }: Plan, open: OpenAccount): Account {
  const { figures, rates, totals, known } = open;
  const unread = [...open.unread.values()].map((entry): Unread => {
    const { cause, numbers } = entry;
    const { sheet } = table.region.grid;
    return {
      sheet,
      range: rangeOf(table, entry),
      header: headerOf(table, entry),
      reason: cause,
      numbers,
    };
  });
  return { figures, rates, totals, known, unread };
}

/** An account of several tables that are read as one. */
export const accountTogether = (accounts: readonly Account[]): Account => ({
  figures: accounts.reduce((sum, each) => sum + each.figures, 0),
  rates: accounts.reduce((sum, each) => sum + each.rates, 0),
  totals: accounts.reduce((sum, each) => sum + each.totals, 0),
  known: accounts.reduce((sum, each) => sum + each.known, 0),
  unread: accounts.flatMap(({ unread }) => unread),
});

/** The account of figures that were read one by one. */
export function accountOfFigures(figures: readonly SectorFigure[], totals: number): Account {
  const read = figures.flatMap((figure) => FIGURE_ROLES.filter((role) => figure[role] !== null));
  const rates = read.filter((role) => isPercentage(role) || role === "statedChange").length;
  return { figures: read.length - rates, rates, totals, known: 0, unread: [] };
}

/** On a table on its side rows and columns have changed places. */
function rangeOf({ region: { grid } }: Table, { row, column, last, right }: OpenUnread): string {
  const area = { top: row, left: column, bottom: last, right };
  const stands = grid.upright ? { top: column, left: row, bottom: right, right: last } : area;
  return areaAddress(stands);
}

function headerOf(table: Table, { cause, row, column }: OpenUnread): string {
  const { grid, left } = table.region;
  if (cause !== "row-unknown") return table.heads.get(column)?.texts.at(-1) ?? "";
  for (let at = left; at <= column; at++)
    if (/\p{L}/u.test(grid.text(row, at))) return grid.text(row, at);
  return "";
}

/** Rows of a table with figures of which nobody knows what they are, each name once. */
export function unreadRows({ table }: Plan, open: OpenAccount): Finding[] {
  const { sheet } = table.region.grid;
  const named = new Set<string>();
  return [...open.unread.values()].flatMap((entry): Finding[] => {
    if (entry.cause !== "row-unknown" || sheet === null) return [];
    const text = headerOf(table, entry);
    // What speaks of figures is told of by its own words.
    if (named.has(text) || named.size >= ROWS_NAMED || tellsOfFigures(text)) return [];
    named.add(text);
    return [
      {
        ...{ code: "numbers-unread", severity: "note", sector: null, label: null, year: null },
        origin: { kind: "sum", sheet, numbers: [rangeOf(table, entry)], texts: [] },
        ...{ text, numbers: entry.numbers },
      },
    ];
  });
}

/** So many rows that nobody knows are named one by one. */
const ROWS_NAMED = 8;

/** How far below the headers a column is searched for figures. */
const SEARCHED_ROWS = 40;

/** Of these nobody needs to be told. */
const QUIET: ReadonlySet<UnreadReason> = new Set(["key", "known", "not-chosen"]);

/**
 * Columns of figures that are not read: named, never lost in silence. A warning where the table
 * gives no doel or no realisatie without them.
 */
export function unreadColumns(plan: Plan, bottom: number): Finding[] {
  const { table, columns, unread } = plan;
  const { grid } = table.region;
  const roles = new Set(columns.map(({ role }) => role));
  const whole = roles.has("target") && roles.has("realised");
  const severity = whole ? "note" : "warning";
  return [...unread].flatMap(([column, why]): Finding[] => {
    const head = table.heads.get(column);
    if (!head || QUIET.has(why) || !holdsFigures(plan, column, bottom)) return [];
    const text = head.texts.at(-1) ?? "";
    return [
      {
        ...{ code: "column-unread", severity, sector: null, label: null, year: null },
        origin: grid.origin(head.row, column),
        text,
      },
    ];
  });
}

function holdsFigures({ table }: Plan, column: number, bottom: number): boolean {
  const { grid, body } = table.region;
  for (let row = body; row <= Math.min(bottom, body + SEARCHED_ROWS); row++) {
    const value = grid.value(row, column);
    if (typeof value === "number" && !isDateFormat(grid.numberFormat(row, column))) return true;
    const text = grid.text(row, column);
    if (text === "") continue;
    if (parseQuantity(text, { origin: grid.origin(row, column) }).kind === "figure") return true;
  }
  return false;
}
