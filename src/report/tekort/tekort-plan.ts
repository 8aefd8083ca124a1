import { figuresOfYear, rankShortfalls, type RankedShortfall, totalOf } from "../../domain/figures";
import type { Fta } from "../../domain/numbers";
import { FIRST_ROW, noteLetters } from "../composing";
import { inLetterOrder, type ReportInput, type SectorNotes } from "../source";

/** One sector's line; rows count from 0. */
export interface RankedSector extends RankedShortfall {
  readonly row: number;
  /** The letter of its note under the table, `""` for none. */
  readonly note: string;
}

/** What stands in which row of the sheet Tekort. */
export interface TekortPlan {
  readonly sectors: readonly RankedSector[];
  /** The sum of the sectors' own shortfalls. */
  readonly totalRow: number;
  /** That of the sums of target and realisation. */
  readonly netRow: number;
  /** The shortfall of the sums; `null` when a figure is missing. */
  readonly net: Fta | null;
}

/** Where each column stands, counted from 0. */
export const TEKORT_COLUMNS = {
  sector: 0,
  note: 1,
  target: 2,
  realised: 3,
  rate: 4,
  bar: 5,
  shortfall: 6,
  share: 7,
  cumulative: 8,
} as const;

export const COLUMN_COUNT = 9;

/** @throws RangeError when the source has no figures for that year */
export function planTekort({ source, year }: ReportInput, notesOf: SectorNotes): TekortPlan {
  const figures = figuresOfYear(source.figures, year);
  if (figures.length === 0) throw new RangeError(`The source has no figures for ${year}.`);
  const letter = noteLetters();
  const ordered = inLetterOrder(figures).flatMap((group) => group.figures);
  const sectors = rankShortfalls(ordered).map((ranked, index) => ({
    ...ranked,
    row: FIRST_ROW + index,
    note: notesOf(ranked.figure).length > 0 ? letter() : "",
  }));
  const totalRow = FIRST_ROW + sectors.length;
  return { sectors, totalRow, netRow: totalRow + 1, net: totalOf(figures).shortfall };
}
