import { saveFile } from "../../../file";
import type { Workbook } from "../../../model";
import { downloadFile } from "./download-file";

/**
 * Gives the workbook to the user as a download.
 *
 * @returns the file's name
 * @throws what the file library says when it cannot write the workbook
 */
export async function saveWorkbook(workbook: Workbook): Promise<string> {
  downloadFile(await saveFile(workbook), workbook.name);
  return workbook.name;
}
