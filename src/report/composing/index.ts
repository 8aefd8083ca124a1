export { brokenLines } from "./broken-lines";
export { chartRows } from "./chart-rows";
export {
  CHART_WIDTH,
  FIRST_ROW,
  HEADER_ROW,
  composeSheet,
  pageWidth,
  workingsColumn,
} from "./compose-sheet";
export type { SheetChart, SheetList } from "./compose-sheet";
export { findingColumns, findingHeights, findingRows } from "./finding-rows";
export { letteredNote, noteBlock, noteLetters } from "./notes-below";
export { rowAir } from "./row-air";
export type { SheetColumn, SheetRow, SheetTable } from "./sheet-table";
export { narrowName, shortened } from "./short-names";
export { nameWidth, textWidth } from "./text-width";
