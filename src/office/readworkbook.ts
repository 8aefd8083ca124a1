import type { CellValue, SheetCells } from "../workbook/cells";
import { MARK_KEY } from "./ourmark";

/** A cell's address as Excel gives it, `'Cijfers 2023'!A1:I14`, cut in its two parts. */
function splitAddress(address: string): { sheet: string; range: string } {
  const at = address.lastIndexOf("!");
  const sheet = address.slice(0, at);
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, range: address.slice(at + 1) };
}

interface SheetReading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * The cells of every sheet that a user can see or unhide, but for the sheets that the add-in made.
 * Takes two syncs, whatever the size: one to learn what is there, one for the values.
 *
 * @throws OfficeExtension.Error what Excel refused; `problemOf` says it in words
 */
export async function readWorkbook(): Promise<SheetCells[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables } = context.workbook;
    // Not getItemOrNullObject for the mark: Office.js counts that as writing.
    worksheets.load("items/name,items/visibility,items/customProperties/items/key");
    tables.load("items/name");
    await context.sync();
    const readings = worksheets.items.filter(isToRead).map(readSheet);
    const ranges = tables.items.map((table) => ({
      name: table.name,
      range: table.getRange().load("address"),
    }));
    await context.sync();
    const places = ranges.map(({ name, range }) => ({ name, ...splitAddress(range.address) }));
    return readings.map(({ sheet, used }) => ({
      name: sheet.name,
      ...cellsOf(used),
      tables: places
        .filter((place) => place.sheet === sheet.name)
        .map(({ name, range }) => ({ name, range })),
    }));
  });
}

function isToRead({ visibility, customProperties }: Excel.Worksheet): boolean {
  const isOurs = customProperties.items.some(({ key }) => key === MARK_KEY);
  return visibility !== Excel.SheetVisibility.veryHidden && !isOurs;
}

function readSheet(sheet: Excel.Worksheet): SheetReading {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,numberFormat,rowIndex,columnIndex");
  return { sheet, used };
}

function cellsOf(used: Excel.Range): Pick<SheetCells, "top" | "left" | "values" | "numberFormats"> {
  if (used.isNullObject) return { top: 0, left: 0, values: [], numberFormats: null };
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    values: used.values as CellValue[][],
    numberFormats: used.numberFormat as string[][],
  };
}
