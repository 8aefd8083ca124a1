import type { GroupId } from "../domain/sectors";
import type { Finding } from "../domain/finding";

/** A group of the sheet: one of the letter's, or the sectors that are in neither. */
export type SheetGroup = GroupId | "other";

/** A sentence in which parts of type `L` follow the workbook. */
export type Parts<L> = readonly (string | L)[];

export type RateFinding = Extract<Finding, { readonly recomputed: number }>;

/** Every word of the summary sheets. `nl/report.ts` and `en/report.ts` speak it. */
export interface ReportTexts {
  /** A number as this language writes it, e.g. `31.781,3`. */
  readonly figure: (value: number, decimals: number) => string;
  /** A ratio as a percentage with one decimal, e.g. `54,7%`. */
  readonly rate: (ratio: number) => string;
  readonly overzicht: OverzichtTexts;
}

export interface OverzichtTexts {
  /** Without the signs that Excel forbids in a sheet's name; at most 31 characters. */
  readonly sheetName: (year: number | null) => string;
  /** Letters, digits and underscores, beginning with a letter. */
  readonly tableName: (year: number | null) => string;
  /** The finding that heads the sheet. */
  readonly title: <L>(groups: readonly SheetGroup[], year: number | null, rate: L) => Parts<L>;
  /** The head when the rate cannot be given: a figure is missing. */
  readonly titleIncomplete: (groups: readonly SheetGroup[], year: number | null) => string;
  /** Unit, source and moment. */
  readonly subtitle: (source: string, moment: Date) => string;
  /** Shown as soon as the rows of the source are no longer those the sheet was made from. */
  readonly sourceMoved: string;
  readonly columns: ColumnTexts;
  readonly group: Readonly<Record<SheetGroup, string>>;
  readonly groupTotal: Readonly<Record<SheetGroup, string>>;
  readonly total: string;
  /** Behind the name of a total that misses a figure. */
  readonly incomplete: string;
  readonly withoutOffsetting: string;
  readonly chart: ChartTexts;
  readonly notes: NoteTexts;
  readonly definitions: readonly string[];
  /** With Excel's codes &P (page) and &N (pages). */
  readonly footer: { readonly left: (source: string) => string; readonly right: string };
}

/** Headers; they differ from each other, as those of an Excel table must. */
export interface ColumnTexts {
  readonly sector: string;
  readonly note: string;
  readonly target: string;
  readonly realised: string;
  readonly rate: string;
  /** Over the bars up to 100% and past it, at the end of each: the marks of their scale. */
  readonly barTo: string;
  readonly barBeyond: string;
  readonly shortfall: string;
  readonly procurement: string;
  readonly rateInclProcurement: string;
  readonly change: (yearBefore: number) => string;
}

export interface ChartTexts {
  readonly name: string;
  readonly heading: (shown: number, all: number) => string;
  readonly beyond: string;
  readonly target: string;
  readonly realised: string;
  /** How many sectors reached their target: `reached` of `all`. */
  readonly reached: <L>(reached: L, all: L) => Parts<L>;
  readonly largestShortfall: <L>(sector: L, amount: L) => Parts<L>;
  readonly noShortfall: string;
  /** Over the cells behind the chart, beside the printed page. */
  readonly workings: string;
  readonly working: {
    readonly expected: string;
    readonly moved: string;
    readonly shortName: string;
    readonly order: string;
    readonly row: string;
    readonly label: string;
  };
}

export interface NoteTexts {
  readonly heading: string;
  readonly signs: { readonly dash: string; readonly reached: string; readonly bars: string };
  readonly approximate: string;
  readonly fixedValue: string;
  readonly coverage: (reported: number, of: number) => string;
  readonly rate: (finding: RateFinding) => string;
  readonly duplicate: string;
  /** Sectors of a group that the source does not name. */
  readonly absent: (group: SheetGroup, sectors: readonly string[]) => string;
}
