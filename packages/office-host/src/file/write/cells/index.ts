export { openSheet, type OpenSheet } from "./open-sheet";
export { spillMark } from "./spill-mark";
export { writeCells, type CellChange, type RowChange } from "./write-cells";
