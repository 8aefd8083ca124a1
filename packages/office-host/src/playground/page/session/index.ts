export { openWorkbook } from "./open-workbook";
export { Page, usePage } from "./page-context";
export { pixels } from "./pixels";
export type { Message, Session } from "./session";
export { startSession } from "./start-session";
export type { AddinFunctions } from "./start-session";
export { useCreatedWorkbooks } from "./use-created-workbooks";
export { useSave } from "./use-save";
export { isDrawn, isSelected, useWorkbookVersion } from "./use-workbook-version";
