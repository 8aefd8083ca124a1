import type { SheetCells } from "../../workbook";
import { type AskedAlong, MARK_KEY } from "../excel";
import { cellsOf, type ReadCells } from "./read-cells";

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
 * a reason to ask for merged areas and the date system there is a third. Only when Excel refuses
 * the second as too much at once is each sheet read in blocks: a sync for its size, and one for
 * each 50.000 cells.
 *
 * @param along what else to ask in those syncs
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
      if (!isTooMuch(error)) throw error;
      along?.second(true);
      return readInBlocks(context, sheets);
    });
    // Not needed for the first paint of the pane, so it loads when the workbook is read.
    const { withMergesAndDates } = await import(
      /* webpackChunkName: "reading" */ "./with-merges-and-dates"
    );
    const cells = await withMergesAndDates(context, sheets, read.cells);
    return sheets.map((sheet, index) => ({
      name: sheet.name,
      ...(cells[index] ?? cellsOf(null)),
      tables: read.tables.filter((table) => table.sheet === sheet.name).map(withoutSheet),
    }));
  });
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
  readonly cells: readonly ReadCells[];
  readonly tables: readonly PlacedTable[];
}

async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<WorkbookReading> {
  const readings = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    return used.load("values,numberFormat,rowIndex,columnIndex");
  });
  const tables = askTables(context);
  await context.sync();
  const cells = readings.map((used) => cellsOf(used.isNullObject ? null : used));
  return { cells, tables: tables() };
}

async function readInBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<WorkbookReading> {
  const tables = askTables(context);
  await context.sync();
  const { readSheetInBlocks } = await import(
    /* webpackChunkName: "reading" */ "./read-sheet-in-blocks"
  );
  const cells: ReadCells[] = [];
  for (const sheet of sheets) cells.push(await readSheetInBlocks(context, sheet));
  return { cells, tables: tables() };
}

/** Asks where the tables stand; what it gives is to be called after a sync. */
function askTables({ workbook }: Excel.RequestContext): () => PlacedTable[] {
  const ranges = workbook.tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load("address"),
  }));
  return () => ranges.map(({ name, range }) => ({ name, ...splitAddress(range.address) }));
}

const TOO_MUCH = ["ResponsePayloadSizeLimitExceeded", "RangeExceedsLimit", "ResourceLimitReached"];

function isTooMuch(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && TOO_MUCH.includes(error.code);
}
