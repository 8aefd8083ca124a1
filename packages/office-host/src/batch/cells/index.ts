export { areaOfReference } from "./area-of-reference";
export {
  bounding,
  eachWritten,
  isEntireRow,
  SIZES_DIFFER,
  cellCount,
  cellsOf,
  columnCount,
  countCells,
  intersect,
  isEntireColumn,
  mapCells,
  rangeAddress,
  rowCount,
} from "./range-cells";
export { moveCells } from "./move-cells";
export { styleProperty } from "./range-style";
export { canBeRead, enterValues, valueType, wireValue } from "./range-values";
export { headersFor } from "./table-headers";
