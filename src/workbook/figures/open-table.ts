import type { FigureField, FigureRow } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import { addRow, type OpenSums } from "../../domain/organisations";
import type { Origin } from "../../domain/quantities";
import type { OpenAccount } from "../account";
import type { Plan, ValueColumn } from "../layouts";
import type { FigureRole } from "../words";
import type { Meanings } from "./meanings";

/** A table while its rows are read. */
export interface OpenTable {
  readonly plan: Plan;
  readonly series: readonly Series[];
  readonly meanings: Meanings;
  readonly findings: Finding[];
  readonly sums: OpenSums;
  /** Rows in the order of the source; of organisations between totals one a sum. */
  readonly readings: { kind: "figure" | "total"; figure: FigureRow }[];
  readonly sinceTotal: Set<FigureRow>;
  /** Figures of which each row gives one, by whose they are. */
  readonly gathered: Map<string, Gathered>;
  readonly account: OpenAccount;
  /** Sectors with the years of which they give the whole, or were said not to. */
  readonly wholeYears: Set<string>;
}

export type Gathered = { -readonly [Key in keyof FigureRow]: FigureRow[Key] } & {
  blanks: Partial<Record<FigureField, Origin>>;
};

/** What a total is known by, so that it is taken for no sector. */
export const totalKey = (label: string): string => `total ${label}`;

/** Adds a row to its sum; that of a total is kept beside it. */
export function addFigure(
  { sums, readings, sinceTotal }: OpenTable,
  kind: "figure" | "total",
  figure: FigureRow,
): void {
  if (kind === "total") {
    sinceTotal.clear();
    readings.push({ kind, figure });
    return;
  }
  keep({ readings, sinceTotal }, addRow(sums, figure));
}

export function keep(
  { readings, sinceTotal }: Pick<OpenTable, "readings" | "sinceTotal">,
  figure: FigureRow,
): void {
  if (sinceTotal.has(figure)) return;
  sinceTotal.add(figure);
  readings.push({ kind: "figure", figure });
}

/** The columns that give one figure of each row: those of one year, or of one sector. */
export interface Series {
  readonly year: number | null;
  readonly who: ValueColumn["who"];
  readonly total: string | null;
  readonly columns: ReadonlyMap<FigureRole, ValueColumn>;
}

/** Puts the columns together that give figures of one sector and year; those of a year before last. */
export function seriesOf({ columns }: Plan): Series[] {
  const series = new Map<string, Series & { columns: Map<FigureRole, ValueColumn> }>();
  const ordered = [
    ...columns.filter(({ head }) => !head.before),
    ...columns.filter(({ head }) => head.before),
  ];
  for (const column of ordered) {
    const { who, total, when, role } = column;
    if (role === null) continue;
    const year = when?.year ?? null;
    const key = `${who?.sector}|${total}|${year}`;
    const own = series.get(key) ?? { year, who, total, columns: new Map() };
    series.set(key, own);
    if (!own.columns.has(role)) own.columns.set(role, column);
  }
  return [...series.values()];
}
