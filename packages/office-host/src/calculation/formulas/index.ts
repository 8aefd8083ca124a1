export { touchesHeaders } from "./follow-names";
export { cellsOf, holds } from "./formula-cell";
export type { FormulaCell } from "./formula-cell";
export { FormulaCells } from "./formula-cells";
export { FormulaTranslator } from "./formula-translator";
export { SheetKeys } from "./sheet-keys";
