export { openWorkbook, readBytes } from "./open-workbook";
export { startSession } from "./session";
export type { Session } from "./session";
