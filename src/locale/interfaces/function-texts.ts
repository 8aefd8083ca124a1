import type { Severity } from "../../domain/findings";
import type { RateVerdict } from "../../domain/checks/rates";

/** Which figure a function asked for, for the message when it is not there. */
export type FigureName = "target" | "realised" | "procurement";

/** What an argument counts. */
export type AmountName = "hours" | "fta" | "figure" | "percentage";

/** What an error in a cell says. Excel shows it beside the cell, so one or two short sentences. */
export interface FunctionTexts {
  /** `nearest`: names of the figures that look like it. */
  readonly unknownSector: (text: string, nearest: readonly string[]) => string;
  /** The figures name no sector of this group. */
  readonly noMemberOfGroup: (group: string) => string;
  readonly noFigureForSector: (sector: string) => string;
  readonly noFigureForYear: (sector: string, year: number, years: readonly number[]) => string;
  /** The source knows the sector and year, but gives not this figure. */
  readonly figureMissing: (figure: FigureName, sector: string, year: number | null) => string;
  /** A group lacks the figure of some of its members, which never count as zero. */
  readonly totalIncomplete: (
    figure: FigureName,
    total: string,
    missing: readonly string[],
  ) => string;
  /** Sectors of a group that the source does not name: its sums do not count them. */
  readonly notCounted: (sectors: readonly string[]) => string;
  /** The figures name no years, and the answer needs them. */
  readonly yearsNeeded: string;
  /** A goal lies after the newest year of which a realisation is given. */
  readonly laterYearExpected: (sector: string, newest: number) => string;
  /** `years`: those of which a realisation is given. */
  readonly tooFewYears: (sector: string, years: readonly number[]) => string;
  readonly groupExpected: (text: string) => string;
  readonly nothingInYear: (year: number | null) => string;
  /** Sector, target, realised, rate, shortfall, SROI, rate including SROI. */
  readonly overviewHeaders: readonly string[];
  /** Severity, cell, what is wrong, what to do. */
  readonly findingHeaders: readonly string[];
  readonly nothingFound: string;
  /** This Excel cannot show a card. */
  readonly cardsUnknown: string;
  /** Beside a figure on a card that the source does not give, or that cannot be calculated. */
  readonly cardFigureMissing: string;
  readonly cardSections: { readonly source: string; readonly notes: string };
  readonly severities: Readonly<Record<Severity, string>>;
  /** A value that was given, as Excel shows it: a number, or TRUE. */
  readonly shown: (value: unknown) => string;
  readonly numberExpected: (text: string) => string;
  /** A figure that counts something else, or that is below zero; `of`: what was expected. */
  readonly amountExpected: (text: string, of: AmountName) => string;
  /** One of several arguments is blank. */
  readonly leftBlank: string;
  /** What says that there is no figure was to be read as one. */
  readonly nothingGiven: (text: string) => string;
  readonly periodExpected: (text: string) => string;
  readonly targetAboveZero: string;
  /** `decimals`: those of the stated percentage. */
  readonly verdict: (verdict: RateVerdict, decimals: number) => string;
  readonly targetIsZero: (sector: string) => string;
  readonly sectorExpected: (text: string) => string;
  readonly yearExpected: (text: string) => string;
  /** A number of days as Excel counts them, where a year is expected. */
  readonly dateGiven: (text: string) => string;
  readonly inclSroiExpected: (text: string) => string;
  readonly figuresExpected: string;
  /** Sectors and years of sizes that do not fit each other. */
  readonly shapesDiffer: string;
  readonly noSource: string;
  /** Excel did not let the add-in read the workbook. */
  readonly workbookUnread: string;
  readonly severalSources: (places: readonly string[]) => string;
}
