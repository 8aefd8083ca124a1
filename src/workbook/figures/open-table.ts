import type { FigureField, FigureRow } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import { addRow, type OpenSums } from "../../domain/organisations";
import type { Origin } from "../../domain/quantities";
import type { OpenAccount } from "../account";
import type { Plan } from "../layouts";
import type { Meanings } from "./meanings";
import type { Series } from "./series";

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
