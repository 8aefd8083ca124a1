export { patchCells } from "./patch-cells";
export type { CellChange, RowChange } from "./patch-cells";
export { quotedStyles } from "./quoted-styles";
export { sharedWith } from "./shared-with";
export { spillMark } from "./spill-mark";
