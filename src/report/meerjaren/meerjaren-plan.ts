import { figuresOfYear, reportedYear, type SectorFigure } from "../../domain/figures";
import type { SheetGroup } from "../../locale/interfaces";
import { FIRST_ROW } from "../composing";
import { inLetterOrder, type ReportInput } from "../source";

/** One sector's line: its figures, one a year of the sheet; rows count from 0. */
export interface SectorYears {
  readonly label: string;
  readonly years: readonly SectorFigure[];
  readonly row: number;
}

export interface YearsGroup {
  readonly id: SheetGroup;
  readonly headingRow: number;
  readonly sectors: readonly SectorYears[];
  /** `null` when the sheet has one group, whose total is the sheet's. */
  readonly totalRow: number | null;
}

/** What stands in which row of the sheet Meerjaren. */
export interface MeerjarenPlan {
  /** Ascending; `[null]` for a source that names no year. */
  readonly years: readonly (number | null)[];
  /** Years for which the sheet has no room. */
  readonly older: readonly number[];
  readonly groups: readonly YearsGroup[];
  readonly totalRow: number;
}

/** With more years the page would be too small to read. */
const MOST_YEARS = 6;

/** @throws RangeError when the source has no figures */
export function planMeerjaren({ source: { figures } }: ReportInput): MeerjarenPlan {
  const last = reportedYear(figures) ?? 0;
  // Targets set for years to come have no realisation to show.
  const all = new Set(figures.flatMap(({ year }) => (year !== null && year <= last ? year : [])));
  const known = [...all].toSorted((a, b) => a - b);
  const years = known.length === 0 ? [null] : known.slice(-MOST_YEARS);
  const byYear = years.map(
    (year) => new Map(figuresOfYear(figures, year).map((each) => [each.sector, each])),
  );
  const newest = [...(byYear.at(-1)?.values() ?? [])];
  if (newest.length === 0) throw new RangeError("The source has no figures.");
  const present = inLetterOrder(newest);
  let row = FIRST_ROW;
  const groups = present.map(({ id, figures: members }): YearsGroup => ({
    id,
    headingRow: row++,
    sectors: members.map(({ sector, label }) => ({
      label,
      years: byYear.flatMap((ofYear) => ofYear.get(sector) ?? []),
      row: row++,
    })),
    totalRow: present.length > 1 ? row++ : null,
  }));
  return { years, older: known.slice(0, -MOST_YEARS), groups, totalRow: row };
}

/** All sectors of the sheet, in its order. */
export const sectorsOf = ({ groups }: Pick<MeerjarenPlan, "groups">): readonly SectorYears[] =>
  groups.flatMap(({ sectors }) => sectors);

/** Where the figures of a year stand: the realisation, then the rates, then beside the page the targets. */
export const realisedColumn = (year: number): number => 1 + year;
export const rateColumn = ({ years }: MeerjarenPlan, year: number): number =>
  1 + years.length + year;
export const columnCount = ({ years }: MeerjarenPlan): number => 1 + 2 * years.length;
