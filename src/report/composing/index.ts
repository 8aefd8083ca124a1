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
export { nameWidth } from "./name-width";
export { narrowName } from "./narrow-name";
export { letteredNote, noteBlock } from "./note-block";
export { noteLetters } from "./note-letters";
export { rowAir } from "./row-air";
export type { SheetColumn, SheetRow, SheetTable } from "./sheet-table";
export { shortened } from "./shortened";
export { textWidth } from "./text-width";
