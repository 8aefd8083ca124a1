import type { CellValue } from "../../workbook";
import { cellsOf, type ReadCells } from "./read-cells";

/** Some 40 bytes a cell, value and format, stay well within the 5 MB that Excel gives at once. */
const CELLS_A_BLOCK = 50_000;

/**
 * The cells of a sheet that holds more than Excel gives at once: one sync for its size and one for each
 * block of rows.
 *
 * @throws OfficeExtension.Error what Excel refused
 * @example (await readSheetInBlocks(context, sheet)).values.length //=> 50001
 */
export async function readSheetInBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ReadCells> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return cellsOf(null);
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const rows = Math.max(1, Math.floor(CELLS_A_BLOCK / columnCount));
  for (let row = 0; row < rowCount; row += rows) {
    const block = { top: top + row, left, rows: Math.min(rows, rowCount - row), columnCount };
    for (const read of await readBlock(context, sheet, block)) {
      for (const line of read.values as CellValue[][]) values.push(line);
      for (const line of read.numberFormat as string[][]) numberFormats.push(line);
    }
  }
  return { top, left, values, numberFormats };
}

interface Rows {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columnCount: number;
}

/** Long texts can make even a block too large: then it is read in halves, down to a single row. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Rows,
): Promise<Excel.Range[]> {
  const { top, left, rows, columnCount } = block;
  const range = sheet.getRangeByIndexes(top, left, rows, columnCount);
  range.load("values,numberFormat");
  try {
    await context.sync();
    return [range];
  } catch (error) {
    if (rows === 1 || !isTooLarge(error)) throw error;
    const half = Math.ceil(rows / 2);
    return [
      ...(await readBlock(context, sheet, { ...block, rows: half })),
      ...(await readBlock(context, sheet, { ...block, top: top + half, rows: rows - half })),
    ];
  }
}

function isTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    /^(ResponsePayloadSizeLimitExceeded|ResourceLimitReached)$/.test(error.code)
  );
}
