import type { CsvReading, UnreadableReason } from "../../file";
/** Every sentence of the playground itself; the add-in brings its own. */
export interface PlaygroundTexts {
  /** The page's title, with what the add-in calls its tab. */
  readonly pageTitle: (addin: string) => string;
  readonly ribbon: string;
  readonly open: string;
  readonly save: string;
  /** The workbooks to try the add-in on. */
  readonly samples: string;
  /** The functions that what is typed may become. */
  readonly suggestions: string;
  readonly language: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly editCell: (address: string) => string;
  readonly cancelEntry: string;
  readonly acceptEntry: string;
  readonly grid: (sheet: string) => string;
  readonly selectAll: string;
  readonly sheetTabs: string;
  readonly newSheet: string;
  readonly newSheetName: (number: number) => string;
  readonly pane: string;
  readonly closePane: string;
  readonly status: string;
  readonly sum: string;
  readonly average: string;
  readonly count: string;
  readonly loading: string;
  readonly working: (button: string) => string;
  readonly saved: (name: string) => string;
  /** How a file was read that does not say itself how it was written. */
  readonly csvRead: (name: string, reading: CsvReading) => string;
  /** What a copy of this file is called. */
  readonly copyName: (name: string) => string;
  readonly dismiss: string;
  readonly chart: (kind: string, title: string) => string;
  readonly barChart: string;
  readonly columnChart: string;
  readonly lineChart: string;
  readonly untitled: string;
  readonly errorMeaning: Readonly<Record<string, string>>;
  readonly problems: {
    /** What the file is instead, and the way out; `place` is where it is damaged or too large. */
    readonly unreadable: Readonly<
      Record<UnreadableReason, (name: string, place: string) => string>
    >;
    readonly openFailed: (name: string, detail: string) => string;
    readonly saveFailed: (detail: string) => string;
    readonly startFailed: (detail: string) => string;
    readonly buttonFailed: (button: string, detail: string) => string;
    readonly wrongAddress: (text: string) => string;
    readonly partOfSpill: (address: string) => string;
    readonly protectedSheet: (sheet: string) => string;
  };
}
