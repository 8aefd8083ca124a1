export { FORMULA_BAR_ID } from "./formula-bar-id";
export { FormulaBar } from "./formula-bar";
export { SelectionFigures } from "./selection-figures";
export { SheetTabs } from "./sheet-tabs";
