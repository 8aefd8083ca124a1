export type { AskedAlong } from "./asked-along";
export { CancelledError, goOnUnlessCancelled } from "./cancelled-error";
export { ChangedMeanwhileError } from "./changed-meanwhile-error";
export { declaredSets } from "./declared-sets";
export { HalfMadeError } from "./half-made-error";
export {
  displayLanguage,
  excelVersion,
  knowsDataTypes,
  knowsFormattedDoubles,
  officeColours,
  officeReady,
  showPane,
  mergesUndo,
  tellsOfSheetNames,
} from "./office-context";
export { keepLanguage, readLanguage } from "./kept-language";
export { joinedProperty, propertyPieces } from "./long-property";
export { openCopy } from "./open-copy";
export { MARK_KEY, WRITTEN_KEY, draftMark, isDraftMark, markText } from "./our-mark";
export { problemOf, problemOfWriting } from "./problem-of";
export { keepChoice, readChoice } from "./source-settings";
export { writingOptions } from "./writing-options";
export { workbookEnding, workbookFile } from "./workbook-file";
