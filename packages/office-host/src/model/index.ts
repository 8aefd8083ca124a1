export {
  MAX_COLUMNS,
  MAX_ROWS,
  areaAddress,
  columnIndex,
  columnName,
  parseArea,
  quoteSheetName,
} from "./area";
export type { Area } from "./area";
export { formatOf } from "./cell";
export type { Cell } from "./cell";
export type { Chart, ChartDataLabels, ChartFont, ChartReference, ChartSeries } from "./chart";
export type { ConditionalFormat, DataBarBound } from "./conditional-format";
export { fieldOf, fromDataType, toDataType } from "./data-types";
export { displayText, errorText } from "./display-text";
export type { Locale } from "./display-text";
export { ENTITY_BASIC_VALUE, isEntity } from "./entity";
export type { Entity } from "./entity";
export { parseEntry } from "./entry";
export type { Entry } from "./entry";
export { isFormattedNumber, scalarOf } from "./formatted-number";
export type { Given } from "./formatted-number";
export { areaBox } from "./geometry";
export { MARKER_STYLES } from "./marker-styles";
export { defaultPageLayout } from "./page-layout";
export type { PageLayout } from "./page-layout";
export { ERROR_CODES, isCellError } from "./scalar";
export type { CellError, ErrorCode, Scalar } from "./scalar";
export { Sheet } from "./sheet";
export type { Comment, Visibility } from "./sheet";
export type { Border, CellStyle, Edge, LineWeight } from "./style";
export type { Table } from "./table";
export { withFieldValues } from "./with-field-values";
export { Workbook, newId } from "./workbook";
export type {
  CellEdit,
  CellInput,
  ChangeSource,
  DefinedName,
  Recalculation,
  WorkbookChange,
} from "./workbook";
