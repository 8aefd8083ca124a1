import { openFile, saveFile } from "office-host/file";
import { findSources } from "../../src/workbook";
import { cellsOfWorkbook } from "../fixtures/cells-of-workbook";
import { workbookOfSize } from "./workbook-of-size";

/** Searching a workbook for its tables, against loading its file. */
export interface SearchTime {
  readonly search: number;
  readonly load: number;
}

/** @param rows of 30 cells each, on a sheet beside a small table of sectors */
export async function searchTime(rows: number): Promise<SearchTime> {
  const bytes = await workbookOf(rows);
  let [search, load] = [Infinity, Infinity];
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    const workbook = await openFile(bytes, "map.xlsx");
    load = Math.min(load, performance.now() - start);
    const cells = cellsOfWorkbook(workbook);
    const begin = performance.now();
    if (findSources(cells).length !== 1) throw new Error("The table was not found.");
    search = Math.min(search, performance.now() - begin);
  }
  return { search, load };
}

async function workbookOf(rows: number): Promise<Uint8Array> {
  const workbook = workbookOfSize(13);
  const sheet = workbook.addSheet("Verzuim");
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < 30; column++)
      sheet.ensureCell(row, column).value =
        column % 3 ? row * column + 0.5 : `naam ${row} afdeling ${column}`;
  return saveFile(workbook);
}
