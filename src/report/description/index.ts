export { address, columnName, fixed } from "./address";
export { DASH, live, number, onlyValues, sentence, shownBy, text, when } from "./content";
export type { LivePart } from "./content";
export { merged } from "./merged";
export type { StyledCell } from "./merged";
export { PALETTE } from "./palette";
export { onSheet, textInFormula } from "./quoting";
export type {
  Block,
  CellContent,
  ChartDescription,
  DataBarDescription,
  Highlight,
  Line,
  Look,
  PrintDescription,
  SheetDescription,
  SheetMark,
  StyledArea,
  TableDescription,
} from "./sheet-description";
export { sheetLooks } from "./sheet-looks";
