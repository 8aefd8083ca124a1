export {
  areaAddress,
  cellAddress,
  columnName,
  columnNumber,
  onItsSide,
  parseRange,
} from "./address";
export type { Area } from "./address";
export type { CellValue, DateSystem1904, SheetCells } from "./cells";
export { gridOf } from "./grid";
export type { Grid } from "./grid";
export { partOf } from "./part-of-grid";
export { transposedGrid } from "./transposed-grid";
export { withoutTables } from "./without-tables";
export { isKey, keyAfter, keyText, keyTogether } from "./source-key";
export type { SheetRename } from "./source-key";
