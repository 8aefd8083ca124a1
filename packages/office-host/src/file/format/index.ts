export { cellReference, parseCellReference } from "./cell-reference";
export { readDocumentProperties, writeDocumentProperties } from "./document-properties";
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
export {
  addContentType,
  addRelationship,
  freePath,
  pack,
  partText,
  relationshipsOf,
  removePart,
  removeRelationships,
  setPartText,
  unpack,
} from "./parts";
export type { Parts, Relationship } from "./parts";
export { readSettings, writeSettings } from "./settings-parts";
export {
  addInsideTail,
  cutSheet,
  insertInTail,
  joinSheet,
  removeFromTail,
  tailElements,
} from "./sheet-xml";
export type { SheetXml } from "./sheet-xml";
export { toShownFormula, toStoredFormula } from "./stored-formula";
export { EMU_PER_POINT, pointsOfWidth, widthOfPoints } from "./units";
export {
  allText,
  child,
  children,
  descendants,
  escapeXml,
  isTrue,
  numberIn,
  parseXml,
  readAttributes,
} from "./xml";
export type { XmlNode } from "./xml";
