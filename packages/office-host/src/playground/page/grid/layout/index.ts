export { contentStyle, edgeBetween, fontOf, textStyle } from "./cell-box";
export { conditionFor } from "./condition-for";
export { barScale } from "./data-bar";
export { layRow } from "./lay-row";
export type { CellLayout, RowLayoutInput } from "./lay-row";
export { sheetAxes, sheetExtent } from "./sheet-axes";
export type { SheetAxes } from "./sheet-axes";
export { textWidth } from "./text-width";
