export { readDocumentProperties, writeDocumentProperties } from "./document-properties";
export { fromFileText, toFileText } from "./file-text";
export {
  aspectsOf,
  cellKey,
  copyCells,
  namesOf,
  originalOf,
  propertiesOf,
  rememberOriginal,
  settingsOf,
} from "./original";
export type { Original, OriginalSheet, SheetAspects } from "./original";
export { PAPER_NUMBERS } from "./paper-numbers";
export { readSettings, writeSettings } from "./settings-parts";
export { toShownFormula, toStoredFormula } from "./stored-formula";
export { EMU_PER_POINT, pointsOfWidth, widthOfPoints } from "./units";
export { UnreadableFileError, type UnreadableReason } from "./unreadable-file-error";
