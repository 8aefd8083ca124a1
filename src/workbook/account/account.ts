import type { Finding } from "../../domain/findings";
import { parseQuantity } from "../../domain/quantities";
import type { Plan, LineKind, RowReading, UnreadReason, ValueColumn } from "../layouts";
import { isPercentage, type FigureRole, isValue, tellsOfFigures, isDateFormat } from "../words";

/** Why numbers in a column are not read. */
type UnreadCause = UnreadReason | "nameless" | "yearless" | "row-unknown";

/** What became of each number of a table, while its rows are read. */
export interface OpenAccount {
  figures: number;
  /** Percentages and changes that are checked, and totals. */
  rates: number;
  totals: number;
  /** Known, and none of ours: years, head counts, parts of other rows. */
  known: number;
  /** Numbers that are not read, by column and why. */
  readonly unread: Map<
    string,
    { column: number; cause: UnreadCause; first: number; last: number; numbers: number }
  >;
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
          else addUnread(account, row, column, by);
        }
      }
    },
  };
  return account;
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
  const key = `${column} ${cause}`;
  const entry = account.unread.get(key);
  if (!entry) account.unread.set(key, { column, cause, first: row, last: row, numbers: 1 });
  else Object.assign(entry, { last: row, numbers: entry.numbers + 1 });
}

/** How far below the headers a column is searched for figures. */
const SEARCHED_ROWS = 40;

/** Of these nobody needs to be told. */
const QUIET: ReadonlySet<UnreadReason> = new Set(["key", "known", "not-chosen"]);

/**
 * Columns of figures that are not read: named, never lost in silence. A warning where the table
 * gives no doel or no realisatie without them.
 */
export function unreadColumns(plan: Plan, bottom: number): Finding[] {
  const { table, layout, columns, unread } = plan;
  // Where each row says what it gives, the columns are years.
  if (layout.what.from === "column") return [];
  const { grid } = table.region;
  const roles = new Set(columns.map(({ role }) => role));
  const whole = roles.has("target") && roles.has("realised");
  const severity = whole ? "note" : "warning";
  return [...unread].flatMap(([column, why]): Finding[] => {
    const head = table.heads.get(column);
    if (!head || QUIET.has(why) || !holdsFigures(plan, column, bottom)) return [];
    if (why === "header-unknown" && !isTelling(head.texts, whole)) return [];
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

const isTelling = (texts: readonly string[], whole: boolean): boolean =>
  !whole || texts.some((text) => tellsOfFigures(text));

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
