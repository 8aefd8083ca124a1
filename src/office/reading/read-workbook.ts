import type { SheetCells } from "../../workbook";
import { parseRange } from "../../workbook";
import { type AskedAlong, MARK_KEY } from "../excel";
import { isTooMuch } from "./is-too-much";
import { cellsOf, cellsOfPart, type ReadCells } from "./read-cells";

/** A cell's address as Excel gives it, `'Cijfers 2023'!A1:I14`, cut in its two parts. */
function splitAddress(address: string): { sheet: string; range: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, range: address.slice(at + 1) };
}

/**
 * The cells of every sheet that a user can see or unhide, but for the sheets that the add-in made.
 * Takes two syncs: one to learn what is there, one for the values. Only where blanks or dates give
 * a reason to ask for merged areas and the date system there is a third. Only what Excel does not
 * give in the second is read in blocks: all sheets when that is too much at once, or a sheet of which
 * the used range reaches the last row or column.
 *
 * @param along what else to ask in those syncs
 * @returns the sheets in their order, more than one of the same name where what is filled lies far
 * apart; a sheet with nothing on it once, without cells
 * @throws OfficeExtension.Error what Excel refused; `problemOf` says it in words
 * @example (await readWorkbook()).map((sheet) => sheet.name) //=> ["Sectorcijfers"]
 */
export async function readWorkbook(along?: AskedAlong): Promise<SheetCells[]> {
  return readOnce(along).catch((error: unknown) => {
    if (!isGone(error)) throw error;
    return readOnce(along);
  });
}

/** A sheet or table went between the two syncs: what is there now is to be read. */
function isGone(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && /^(ItemNotFound|InvalidReference)$/.test(error.code)
  );
}

async function readOnce(along?: AskedAlong): Promise<SheetCells[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    // Not getItemOrNullObject for the mark: Office.js counts that as writing.
    worksheets.load("items/name,items/visibility,items/customProperties/items/key");
    tables.load("items/name");
    // Last, as the items are those of the last question.
    along?.first(context);
    await context.sync();
    const sheets = worksheets.items.filter(isToRead);
    along?.second(false);
    const read = await readAtOnce(context, sheets).catch((error: unknown) => {
      isTooMuch(error);
      along?.second(true);
      return readInBlocks(context, sheets);
    });
    // Not needed for the first paint of the pane, so it loads when the workbook is read.
    const { withMergesAndDates } = await import(
      /* webpackChunkName: "reading" */ "./with-merges-and-dates"
    );
    await along?.rest(context);
    const parts = read.cells.flatMap((each, index) => each.map((cells) => ({ index, cells })));
    const cells = await withMergesAndDates(
      context,
      parts.map(({ index }) => sheets[index]),
      parts.map(({ cells }) => cells),
    );
    return sheets.flatMap((sheet, index) => {
      const own = cells.filter((_, at) => parts[at]?.index === index);
      const tables = read.tables.filter((table) => table.sheet === sheet.name);
      return withTables(sheet.name, own.length > 0 ? own : [cellsOf(null)], tables);
    });
  });
}

/** Each table is of the part in which it begins. */
function withTables(
  name: string,
  parts: readonly ReadCells[],
  tables: readonly PlacedTable[],
): SheetCells[] {
  const begins = ({ range }: PlacedTable): number => {
    const { top = 0, left = 0 } = parseRange(range) ?? {};
    const at = parts.findIndex(
      (part) =>
        top >= part.top &&
        top < part.top + part.values.length &&
        left >= part.left &&
        left < part.left + (part.values[0]?.length ?? 0),
    );
    return Math.max(at, 0);
  };
  return parts.map((part, index) => ({
    name,
    ...part,
    tables: tables.filter((table) => begins(table) === index).map(withoutSheet),
  }));
}

function isToRead({ visibility, customProperties }: Excel.Worksheet): boolean {
  const isOurs = customProperties.items.some(({ key }) => key === MARK_KEY);
  return visibility !== Excel.SheetVisibility.veryHidden && !isOurs;
}

const withoutSheet = ({ name, range }: PlacedTable) => ({ name, range });

interface PlacedTable {
  readonly sheet: string;
  readonly name: string;
  readonly range: string;
}

interface WorkbookReading {
  /** Of each sheet its parts. */
  readonly cells: readonly (readonly ReadCells[])[];
  readonly tables: readonly PlacedTable[];
}

async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<WorkbookReading> {
  const readings = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    return { sheet, used: used.load("values,numberFormat,rowIndex,columnIndex") };
  });
  const tables = askTables(context);
  await context.sync();
  const cells: ReadCells[][] = [];
  for (const { sheet, used } of readings) {
    // Of whole rows and columns Excel gives no values, though the types promise otherwise.
    const isWhole = !used.isNullObject && (used.values as unknown) === null;
    if (isWhole) cells.push(await readParts(context, sheet));
    else cells.push(used.isNullObject ? [] : [cellsOf(used)]);
  }
  return { cells, tables: tables() };
}

async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<WorkbookReading> {
  const tables = askTables(context);
  await context.sync();
  const cells: ReadCells[][] = [];
  for (const sheet of sheets) cells.push(await readParts(context, sheet));
  return { cells, tables: tables() };
}

async function readParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<ReadCells[]> {
  const { readSheetInBlocks } = await import(
    /* webpackChunkName: "reading" */ "./read-sheet-in-blocks"
  );
  return (await readSheetInBlocks(context, sheet, ["values", "numberFormat"])).map(cellsOfPart);
}

/** Asks where the tables stand; what it gives is to be called after a sync. */
function askTables({ workbook }: Excel.RequestContext): () => PlacedTable[] {
  const ranges = workbook.tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load("address"),
  }));
  return () => ranges.map(({ name, range }) => ({ name, ...splitAddress(range.address) }));
}
