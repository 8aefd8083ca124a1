import type { ColumnRole, FigureField, LaidOut } from "../../domain/figures";
import type { FigureUnit } from "../../domain/quantities";
import type { Dress, Finding, Removal, ReadingReason } from "../../domain/findings";
import type { FirstTexts } from "./first-texts";

/** Every word of the task pane. `nl/pane.ts` and `en/pane.ts` speak it. */
export interface PaneTexts extends FirstTexts {
  /** The promise at the foot in a whole sentence, among the settings. */
  readonly privacyInFull: string;
  /** The place at the top for what was done, went wrong or is asked. */
  readonly notice: {
    readonly label: string;
    readonly close: string;
    readonly cancel: string;
    /** From the click until the workbook is as it was. */
    readonly cancelling: string;
  };
  readonly goToCell: (address: string) => string;
  readonly readAgain: string;
  readonly source: SourceTexts;
  readonly pointOut: PointOutTexts;
  readonly findings: FindingsTexts;
  readonly sheets: SheetsTexts;
  readonly empty: EmptyTexts;
  readonly functions: {
    readonly search: string;
    readonly none: (asked: string) => string;
    /** The cell that the examples are filled with. */
    readonly filled: (address: string) => string;
    readonly select: string;
    readonly insert: string;
    /** For the ear: of which function. */
    readonly insertNamed: (formula: string) => string;
    readonly inserted: string;
  };
  readonly settings: {
    readonly language: string;
    readonly support: string;
    readonly privacy: string;
    readonly copyByHand: string;
  };
  readonly problem: ProblemCardTexts;
  /** Shown instead of the pane when the page is opened in a plain browser. */
  readonly outsideExcel: { readonly heading: string; readonly wayOn: string };
}

/** A figure that two readings of the workbook give differently, each as printed. */
export interface FigureDifference {
  readonly label: string;
  readonly year: number | null;
  readonly field: FigureField;
  readonly values: readonly string[];
}

export interface SourceTexts {
  readonly heading: string;
  readonly table: (name: string) => string;
  /** Figures under a header row, without an Excel table around them. */
  readonly noTable: string;
  readonly sectors: (count: number) => string;
  /** How many organisations stand behind the figures, in how many of the sectors. */
  readonly coverage: (counted: {
    readonly reported: number;
    readonly of: number;
    readonly sectors: number;
  }) => string;
  /** The newest year, in which only some of the sectors have a realisation. */
  readonly partYear: (counted: {
    readonly year: number;
    readonly sectors: number;
    readonly of: number;
  }) => string;
  /** Of the first rows, as they were read. */
  readonly asRead: (year: number | null) => string;
  readonly noFigure: string;
  readonly columnIs: (column: string) => string;
  readonly noYear: string;
  /** The units that the figures name, each once; none when the source names no unit. */
  readonly units: (units: readonly FigureUnit[]) => string;
  readonly others: (count: number) => string;
  /** From where sector, year and figures were read, in one sentence. */
  readonly laidOut: (laidOut: LaidOut) => string;
  /** Why there are other readings than this one; `joined`: it is several tables read as one. */
  readonly reason: (reason: ReadingReason, joined: boolean) => string;
  /** There are more tables, and nobody said which is meant. */
  readonly undecided: (count: number) => string;
  readonly differs: (difference: FigureDifference) => string;
  readonly moreDiffer: (count: number) => string;
  /** What was chosen is gone, and this one is the only one left. */
  readonly onlyOneLeft: string;
  readonly takeSelection: string;
  readonly taken: string;
  readonly chooseThis: string;
  readonly choose: string;
  /** What a button is called for the ear: the word that is seen does not say which reading it is. */
  readonly chooseNamed: (word: string, address: string, reasons: readonly string[]) => string;
  /** Announced when a source was read. */
  readonly found: (address: string, sectors: number) => string;
}

/** The form in which the user says where a table stands and what its columns hold. */
export interface PointOutTexts {
  readonly heading: string;
  readonly explanation: string;
  readonly address: string;
  readonly addressHint: string;
  readonly readColumns: string;
  readonly column: (column: string, header: string) => string;
  /** A column that is not to be read. */
  readonly unread: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly save: string;
  /** The form itself did not come. */
  readonly unloaded: string;
  readonly noRange: string;
  readonly noName: string;
  readonly noFigure: string;
  readonly twice: string;
  /** The columns hold no sector figures: the source stays what it was. */
  readonly nothingRead: string;
}

export interface FindingsTexts {
  readonly heading: string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly severity: { readonly error: string; readonly warning: string; readonly note: string };
  /** Nothing is wrong, after so many stated percentages were compared. */
  readonly allAgree: (percentages: number) => string;
  readonly nothingStated: string;
  readonly notes: (count: number) => string;
  /** What several notes say alike, of which `first` is one. */
  readonly several: (first: Finding, count: number) => string;
  readonly moreCells: (count: number) => string;
  /** Unfolds each of them in its own words. */
  readonly each: string;
  readonly showMore: (count: number) => string;
}

export interface SheetsTexts {
  readonly explanation: string;
  readonly settings: string;
  /** What a report shows, in a few words, by its kind. */
  readonly shows: Readonly<Record<string, string>>;
  /** What will happen when it is made. */
  readonly willBe: Readonly<Record<"new" | "refreshed", string>>;
  /** Why a report has nothing to show yet. */
  readonly needsYears: string;
  readonly makeOne: string;
  readonly refreshOne: string;
  /** What each report is called on its button, by its kind. */
  readonly reports: Readonly<Record<string, string>>;
  /** A sheet of a report and a year: `Overzicht 2023`. */
  readonly report: (kind: string, year: number | null) => string;
  readonly all: string;
  readonly makeAll: string;
  readonly refreshAll: string;
  readonly make: (report: string) => string;
  readonly refresh: (report: string) => string;
  readonly making: (report: string) => string;
  readonly made: (sheet: string) => string;
  readonly refreshed: (sheet: string) => string;
  /** Several sheets at once, of which some were there already. */
  readonly several: (made: number, refreshed: number) => string;
  /** Why sheets have other names than one would expect: sheets of the user's have those. */
  readonly namesTaken: (names: readonly string[]) => string;
  /** What Excel refused to dress the sheets with. */
  readonly undressed: (dress: readonly Dress[]) => string;
  readonly goToSheet: string;
  /** What the user added that would be gone, by refreshing or by taking back. */
  readonly wouldRemove: (sheets: readonly Removal[], undoing: boolean) => string;
  readonly undo: string;
  readonly undoAnyway: string;
  readonly undone: (deleted: readonly string[], restored: readonly string[]) => string;
  readonly noUndo: Readonly<Record<"earlier-session" | "things-removed", string>>;
  readonly removeAnyway: string;
  readonly leave: string;
  /** The user left it: nothing was done. */
  readonly left: string;
  readonly year: string;
  readonly contents: string;
  readonly formulas: string;
  readonly valuesOnly: string;
  /** Behind the name of a report that asks for a choice first. */
  readonly sector: string;
}

export interface EmptyTexts {
  readonly heading: string;
  /** Puts sample figures in the workbook. */
  readonly sample: string;
  readonly sampleBusy: string;
  readonly sampleThere: string;
  readonly wayOn: string;
  /** A smallest table that would be read: its headers and one row. */
  readonly example: {
    readonly caption: string;
    readonly headers: readonly string[];
    readonly row: readonly string[];
  };
}

export interface ProblemCardTexts {
  readonly details: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}
