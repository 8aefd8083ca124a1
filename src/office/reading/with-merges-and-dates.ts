import type { ReadCells } from "./read-cells";

/** Excel gives at most 512 merged areas of a range; each has two cells or more. */
const CELLS_A_STRIP = 1024;

/**
 * Adds the merged areas and the date system, where they can make a difference: where a cell is
 * blank beside or below one that is not, and where a number looks like a date. Office.js counts
 * these questions as writing, although nothing changes; a workbook that may only be looked at can
 * refuse them, and what was asked is then unknown.
 *
 * @param sheets on which each of the cells stand
 * @returns the same cells, in the same order
 */
export async function withMergesAndDates(
  context: Excel.RequestContext,
  sheets: readonly (Excel.Worksheet | undefined)[],
  cells: readonly ReadCells[],
): Promise<ReadCells[]> {
  const hasDates = cells.some(mayHaveDates);
  const mayMerge = cells.map(mayHaveMerges);
  if (!hasDates && !mayMerge.includes(true)) return [...cells];
  // No property tells the date system; in that of 1904 this is its first day, 0.
  const firstDay = hasDates ? context.workbook.functions.date(1904, 1, 1).load("value") : null;
  const strips = cells.map((each, index) => {
    const sheet = sheets[index];
    return sheet && mayMerge[index] ? askMerges(sheet, each) : [];
  });
  try {
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return cells.map((each, index) => ({
      ...each,
      ...(mayMerge[index] ? { merges: "unknown" } : {}),
      ...(hasDates ? { date1904: "unknown" } : {}),
    }));
  }
  return cells.map((each, index) => ({
    ...each,
    // An area that lies in two strips is given by both.
    merges: [...new Set(strips[index]?.flatMap(addressesOf))],
    ...(firstDay === null ? {} : { date1904: firstDay.value === 0 }),
  }));
}

function askMerges(sheet: Excel.Worksheet, { top, left, values }: ReadCells): Excel.RangeAreas[] {
  const columns = values[0]?.length ?? 0;
  const rows = Math.max(1, Math.floor(CELLS_A_STRIP / columns));
  const strips: Excel.RangeAreas[] = [];
  for (let row = 0; row < values.length; row += rows) {
    if (!hasGap(values, row, row + rows)) continue;
    const height = Math.min(rows, values.length - row);
    const range = sheet.getRangeByIndexes(top + row, left, height, columns);
    const merged = range.getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    strips.push(merged);
  }
  return strips;
}

function addressesOf(merged: Excel.RangeAreas): string[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ address }) => address.slice(address.lastIndexOf("!") + 1));
}

const mayHaveMerges = ({ values }: ReadCells) => hasGap(values, 0, values.length);

/** Whether a cell of these rows is blank, as all but the first of merged cells are. */
function hasGap(values: ReadCells["values"], from: number, until: number): boolean {
  return values.slice(from, until).some((line) => line.includes(""));
}

/** Quoted text, colours and conditions, and characters taken literally. */
const NOT_A_CODE = /"[^"]*"|\[[^[\]]*\]|\\./g;

function mayHaveDates({ values, numberFormats }: ReadCells): boolean {
  const known = new Map<string, boolean>();
  const isDate = (format: string) => {
    const found = known.get(format) ?? /[dy]/i.test(format.replace(NOT_A_CODE, ""));
    known.set(format, found);
    return found;
  };
  return values.some((line, row) =>
    line.some((value, column) => {
      const format = numberFormats?.[row]?.[column];
      return typeof value === "number" && format !== undefined && isDate(format);
    }),
  );
}
