import { filledParts, partOfRange, SIZE, type Part } from "./filled-parts";

/** Some 40 bytes a cell, value and format, stay well within the 5 MB that Excel gives at once. */
const CELLS_A_BLOCK = 50_000;

/** What can be asked of each cell. */
export type Asked = "values" | "formulas" | "numberFormat";

/** A part of a sheet that holds something, with what was asked of its cells, in rows. */
export type FilledPart<Property extends Asked> = Readonly<Record<Property, unknown[][]>> & {
  /** Of the first row and column, from 0. */
  readonly top: number;
  readonly left: number;
};

/**
 * The cells of a sheet that holds more than Excel gives at once, or of which the used range reaches
 * the last row or column: one sync for its size, and one for each block of rows.
 *
 * @returns one part, or several where nothing stands between them; none of an empty sheet
 * @throws OfficeExtension.Error what Excel refused
 * @example (await readSheetInBlocks(context, sheet, ["values"]))[0]?.values.length //=> 50001
 */
export async function readSheetInBlocks<Property extends Asked>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  asked: readonly Property[],
): Promise<FilledPart<Property>[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load(SIZE);
  await context.sync();
  if (used.isNullObject) return [];
  const read: FilledPart<Property>[] = [];
  for (const part of await filledParts(context, sheet, partOfRange(used)))
    read.push(await readPart(context, sheet, part, asked));
  return read;
}

async function readPart<Property extends Asked>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: Part,
  asked: readonly Property[],
): Promise<FilledPart<Property>> {
  const read = Object.fromEntries(asked.map((each) => [each, [] as unknown[][]])) as Record<
    Property,
    unknown[][]
  >;
  const most = Math.max(1, Math.floor(CELLS_A_BLOCK / part.columns));
  for (let row = 0; row < part.rows; row += most) {
    const rows = { ...part, top: part.top + row, rows: Math.min(most, part.rows - row) };
    for (const range of await readBlock(context, sheet, rows, asked))
      for (const each of asked)
        for (const line of range[each] as unknown[][]) read[each].push(line);
  }
  return { ...read, top: part.top, left: part.left };
}

/** Long texts can make even a block too large: then it is read in halves, down to a single row. */
async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Part,
  asked: readonly Asked[],
): Promise<Excel.Range[]> {
  const { top, left, rows, columns } = block;
  const range = sheet.getRangeByIndexes(top, left, rows, columns).load(asked.join());
  try {
    await context.sync();
    return [range];
  } catch (error) {
    if (rows === 1 || !isTooLarge(error)) throw error;
    const half = Math.ceil(rows / 2);
    return [
      ...(await readBlock(context, sheet, { ...block, rows: half }, asked)),
      ...(await readBlock(context, sheet, { ...block, top: top + half, rows: rows - half }, asked)),
    ];
  }
}

function isTooLarge(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    /^(ResponsePayloadSizeLimitExceeded|ResourceLimitReached)$/.test(error.code)
  );
}
