import { saveFile } from "../../file/savefile";
import type { Workbook } from "../../model/workbook";
import { downloadFile } from "./downloadfile";

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
