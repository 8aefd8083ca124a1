export type { SheetContext } from "./sheet-context";
export { writeSheet } from "./write-sheet";
