export { columnChoices } from "./column-choices";
export { columnYears } from "./value-columns";
export { decide, decidePlace, type Decided, roleIn } from "./decide";
export type { Given, LineKind, RowReading, Who, UnreadReason, ValueColumn } from "./layout";
export { isFilled, planOf, type Plan } from "./plan";
export { headingYear, isNoName, lineReader, type LineReader } from "./read-lines";
