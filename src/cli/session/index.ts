export type { ReadReport, SheetsAsked } from "./addin";
export { openWorkbook } from "./open-workbook";
export { startSession } from "./session";
export type { Session } from "./session";
