import ExcelJS from "exceljs";
import { openFile, saveFile } from "office-host/file";
import { Workbook } from "office-host/model";
import { addReport } from "../../packages/office-host/tests/file/add-report";

/** Opening a workbook, adding a sheet to it and saving it, against opening and saving by exceljs. */
export interface FilesTime {
  readonly ours: number;
  readonly exceljs: number;
}

/** @param rows of 30 cells each */
export async function filesTime(rows: number): Promise<FilesTime> {
  const bytes = await workbookOf(rows);
  // By turns, so that a busy machine is busy for both; the best of each counts.
  let [ours, exceljs] = [Infinity, Infinity];
  for (let turn = 0; turn < 2; turn++) {
    ours = Math.min(ours, await timeOf(() => throughUs(bytes)));
    exceljs = Math.min(exceljs, await timeOf(() => throughExcelJs(bytes)));
  }
  return { ours, exceljs };
}

export async function workbookOf(rows: number): Promise<Uint8Array> {
  const workbook = new Workbook("Cijfers");
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 30; column++)
      workbook.active.ensureCell(row, column).value =
        column % 3 ? row * column + 0.5 : `naam ${row}`;
  return saveFile(workbook);
}

async function throughUs(bytes: Uint8Array): Promise<void> {
  const workbook = await openFile(bytes, "map.xlsx");
  addReport(workbook, "Cijfers");
  await saveFile(workbook);
}

async function throughExcelJs(bytes: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  await workbook.xlsx.writeBuffer();
}

async function timeOf(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
