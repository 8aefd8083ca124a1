import { saveFile } from "../../file/savefile";
import type { Workbook } from "../../model/workbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Gives the workbook to the user as a download.
 *
 * @returns the file's name
 * @throws what the file library says when it cannot write the workbook
 */
export async function saveWorkbook(workbook: Workbook): Promise<string> {
  const bytes = await saveFile(workbook);
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = workbook.name;
  link.click();
  // The browser has taken the bytes by the next turn, but needs the address until then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
  return workbook.name;
}
