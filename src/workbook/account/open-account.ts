import { isPercentage, type FigureRole } from "../words";
import type { Plan } from "../layouts";
import type { LineKind, RowReading } from "../layouts";
import type { UnreadReason, ValueColumn } from "../layouts";
import { isValue } from "../words";

/** Why numbers in a column are not read. */
export type UnreadCause = UnreadReason | "nameless" | "yearless" | "row-unknown";

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
