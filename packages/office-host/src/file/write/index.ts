export { emptyPackage, emptySheet } from "./empty-package";
export { changesList, changesNothing, planSaving, type SavingPlan } from "./plan";
export { writeSheet } from "./sheet";
export { openStyles, StylesWriter } from "./styles";
export { writeWorkbookPart } from "./write-workbook-part";
