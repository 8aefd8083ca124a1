import { LAST_COLUMN, LAST_ROW } from "spreadsheet/address";

export {
  areaAddress,
  columnIndex,
  columnName,
  parseArea,
  quoteSheetName,
  type Area,
} from "spreadsheet/address";

export const MAX_ROWS = LAST_ROW + 1;
export const MAX_COLUMNS = LAST_COLUMN + 1;
