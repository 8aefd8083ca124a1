import { officeReady } from "../../office/excel";
import { sourceStore } from "./source-store";

/**
 * Waits for Excel, then reads the workbook and follows its changes.
 *
 * @param whenReady run as soon as Excel answers, before the workbook is read
 * @returns whether the page runs in Excel; outside of it nothing is read
 */
export async function startAddin(whenReady: () => void): Promise<boolean> {
  const inExcel = await officeReady();
  if (!inExcel) return false;
  whenReady();
  await sourceStore.start();
  return true;
}
