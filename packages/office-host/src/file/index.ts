/** The door of files: an .xlsx in and out, with what the model does not hold left as it was. */
export { isCsvName, openCsv, type CsvReading } from "./csv";
export { endingOf } from "./ending-of";
export { UnreadableFileError, type UnreadableReason } from "./format";
export { openFile } from "./open-file";
export { saveFile } from "./save-file";
