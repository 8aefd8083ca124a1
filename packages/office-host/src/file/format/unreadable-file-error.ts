/**
 * - `empty`: no bytes at all
 * - `cut-off`: the end is missing
 * - `damaged`: a part is not what it should be; `place` names it
 * - `too-large`: it would unpack to more than is allowed
 * - `encrypted`: it asks for a password
 * - `xls`, `xlsb`, `ods`, `word`, `powerpoint`, `pdf`: another program's, or another format's
 * - `zip`: an archive without a workbook
 * - `other`: nothing that is known
 * - `no-worksheet`: a workbook that has no sheet with cells
 */
export type UnreadableReason =
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

/** What a file is instead, for whoever has no sentence of their own for it. */
const SAID: Readonly<Record<UnreadableReason, string>> = {
  empty: "is empty",
  "cut-off": "is cut off: its end is missing",
  damaged: "is damaged",
  "too-large": "would take more memory than is allowed",
  encrypted: "is protected with a password",
  xls: "is in the format of before Excel 2007",
  xlsb: "is a binary workbook",
  ods: "is an OpenDocument file",
  word: "is a Word document",
  powerpoint: "is a PowerPoint presentation",
  pdf: "is a PDF",
  zip: "is an archive without a workbook",
  "no-worksheet": "has no worksheet",
  other: "is no workbook",
};

/** The bytes cannot be opened as a workbook. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  constructor(
    readonly reason: UnreadableReason,
    readonly file: string,
    /** The part that is damaged, or where in the file; `""` when there is none to name. */
    readonly place = "",
    options?: ErrorOptions,
  ) {
    super(`"${file}" ${SAID[reason]}${place === "" ? "" : ` (${place})`}.`, options);
  }
}
