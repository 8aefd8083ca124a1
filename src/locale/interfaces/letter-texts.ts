import type { LetterMeasure } from "../../domain/figures";
import type {
  LetterDoubt,
  LetterFinding,
  LetterProblem,
  LetterUnclear,
} from "../../domain/findings";
import type { Spoken } from "./spoken";

/** A number of a letter beside what the workbook has, as far as words go. */
export interface SaidTied {
  /** `Politie, doel 2023`. */
  readonly subject: string;
  readonly letter: string;
  readonly workbook: string;
  /** `Cijfers!C7`; of what is worked out those of its parts. */
  readonly cells: string;
  readonly computed: boolean;
}

/** The headers of the table that a letter becomes. They are those that the reader knows. */
export interface LetterColumns {
  readonly sector: string;
  readonly year: string;
  readonly target: string;
  readonly realised: string;
  readonly statedRate: string;
  readonly procurement: string;
  readonly statedRateInclProcurement: string;
  readonly hiredIn: string;
  readonly statedChange: string;
  readonly coverage: string;
  readonly sentence: string;
}

/** All that is said of letters: read, checked, laid against a workbook. */
export interface LetterTexts {
  readonly tag: "nl-NL" | "en-US";
  readonly problem: (problem: LetterProblem) => Spoken;
  readonly finding: (finding: LetterFinding) => Spoken;
  readonly doubts: Readonly<Record<LetterDoubt, string>>;
  readonly unclear: Readonly<Record<LetterUnclear, string>>;
  readonly measures: Readonly<Record<LetterMeasure, string>>;
  readonly line: (line: number, page: number | null) => string;
  /** `Politie, doel 2023`. */
  readonly subject: (who: string, what: LetterMeasure, when: string | null) => string;
  readonly sheet: {
    readonly name: string;
    readonly columns: LetterColumns;
    /** Where the figures came from, and when; `file` is empty for what was pasted. */
    readonly origin: (file: string, moment: string) => string;
    /** `Doel: "..." (regel 3)`. */
    readonly sentence: (what: LetterMeasure, sentence: string, line: number) => string;
  };
  readonly document: {
    readonly title: (year: number | null) => string;
    readonly columns: readonly [string, string];
    /** Head of the column of sectors, in a table. */
    readonly sector: string;
  };
  /** The part of the pane in which letters are read, reviewed and laid against the workbook. */
  readonly pane: {
    readonly heading: string;
    readonly explanation: string;
    readonly choose: string;
    readonly reading: string;
    /** How many figures, and how many of them are in doubt. */
    readonly found: (file: string, figures: number, doubts: number) => string;
    readonly reviewCaption: string;
    readonly columns: {
      readonly take: string;
      readonly figure: string;
      readonly value: string;
      readonly sentence: string;
    };
    readonly take: (subject: string) => string;
    readonly correct: (subject: string) => string;
    readonly contested: string;
    readonly unreadable: string;
    readonly insert: string;
    readonly inserted: (sheet: string) => string;
    readonly compare: string;
    readonly comparedHeading: string;
    readonly notUnderstood: string;
    readonly close: string;
    readonly asWord: string;
    readonly tableAsWord: string;
    readonly asWordBusy: string;
    readonly made: (name: string, blocks: number) => string;
  };
  readonly compared: {
    readonly differs: (tied: SaidTied) => string;
    readonly notInWorkbook: (subject: string, letter: string) => string;
    readonly leftOut: (subject: string, workbook: string, cells: string) => string;
    readonly notUnderstood: (text: string, reason: string) => string;
    readonly summary: (counts: {
      readonly agrees: number;
      readonly differs: number;
      readonly notInWorkbook: number;
      readonly leftOut: number;
    }) => string;
  };
}
