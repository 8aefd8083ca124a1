export { EncryptedWorkbookError } from "./encrypted-workbook-error";
export { NotAWorkbookError } from "./not-a-workbook-error";
export { openFile } from "./open-file";
export { saveFile } from "./save-file";
