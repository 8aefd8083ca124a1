export {
  areaAddress,
  cellAddress,
  columnName,
  columnNumber,
  onItsSide,
  parseRange,
  type Area,
  type CellValue,
  type DateSystem1904,
  type SheetCells,
  isKey,
  keyAfter,
  keyText,
  keyTogether,
  type SheetRename,
} from "./cells";
export { gridOf, type Grid, partOf, transposedGrid, withoutTables } from "./grid";
