export interface SavedSheet {
  readonly sheet: string;
  /** It was there already. */
  readonly refreshed: boolean;
}

/** Why a file cannot be opened as a workbook. */
export type UnreadableFile =
  | "empty"
  | "cut-off"
  | "damaged"
  | "too-large"
  | "encrypted"
  | "xls"
  | "xlsb"
  | "ods"
  | "word"
  | "powerpoint"
  | "pdf"
  | "zip"
  | "no-worksheet"
  | "other";

/** How a .csv was read, which does not say itself how it was written. */
export interface CsvRead {
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly separator: ";" | "," | "\t" | "|";
}

/** Every sentence that the command line itself says; the add-in speaks for itself. */
export interface CliTexts {
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly missing: (what: "file" | "formula" | "out" | "command" | "workbook") => string;
  readonly badOption: (detail: string) => string;
  readonly badSheet: (sheet: string, known: readonly string[]) => string;
  readonly fileNotFound: (path: string) => string;
  readonly fileUnreadable: (path: string, reason: string) => string;
  /** What the file is instead, and the way out; `place` is where it is damaged or too large. */
  readonly unreadable: Readonly<Record<UnreadableFile, (path: string, place: string) => string>>;
  readonly csvRead: (path: string, reading: CsvRead) => string;
  readonly notWritable: (path: string, reason: string) => string;
  /** The file would not be what its name says; `ending` is what it has to end in. */
  readonly badEnding: (path: string, ending: string) => string;
  /** A letter is to be written under a name that is not a Word document's. */
  readonly notDocx: (path: string) => string;
  readonly badFormula: (formula: string) => string;
  /** The sheet of a new workbook, before anything is in it. */
  readonly blankSheet: string;
  readonly written: (path: string) => string;
  readonly saved: (path: string, sheets: readonly SavedSheet[]) => string;
  readonly useForce: string;
  readonly unexpected: (reason: string) => string;
}
