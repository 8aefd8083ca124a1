export {
  columnNotation,
  notationOf,
  type FigureText,
  type TableNotation,
  notationFindings,
} from "./column-notation";
export {
  type FoundTable,
  type LayoutKind,
  type Source,
  isDated,
  isSure,
  isUndated,
  yearsOf,
} from "./source";
export { lastRowOf } from "./gather-lines";
export { percentageScale, type ColumnScale, readCell } from "./read-cell";
export { coverageIn } from "./read-line";
export { readTable } from "./read-table";
export { seriesOf } from "./open-table";
