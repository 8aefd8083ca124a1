export { removeUnreachable } from "./unreachable";
export { writeSheet } from "./write-sheet";
export { writeWorkbookPart } from "./write-workbook-part";
