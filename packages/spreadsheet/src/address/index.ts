/** The door of A1 addresses: letters, cells, areas and sheets' names in formulas. */
export {
  absoluteArea,
  absoluteCell,
  areaAddress,
  around,
  cellAddress,
  parseArea,
  parseCell,
  type Area,
  type Place,
} from "./area";
export { columnIndex, columnName } from "./column-name";
export { LAST_COLUMN, LAST_ROW } from "./limits";
export { quoteSheetName, splitReference, type SheetReference } from "./sheet-reference";
