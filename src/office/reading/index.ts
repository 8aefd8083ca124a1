export { formulasIn } from "./formulas-in";
export type { Place } from "./formulas-in";
export { readFormulas } from "./read-formulas";
export type { SheetFormulas } from "./read-formulas";
export { readWorkbook } from "./read-workbook";
export { watchWorkbook } from "./watch-workbook";
