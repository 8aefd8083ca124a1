import { cellAddress, type CellValue } from "../../workbook";
import type { Inventory, PresentName, PresentSheet, SheetContents } from "./inventory";

/** Formulas of a sheet that name what is about to be replaced. */
export interface FollowingFormulas {
  readonly sheet: PresentSheet;
  readonly cells: readonly { readonly address: string; readonly formula: string }[];
}

/** What Excel makes `#REF!` of when a sheet is deleted, to be entered again once the new one is there. */
export interface Following {
  readonly sheets: readonly FollowingFormulas[];
  readonly names: readonly PresentName[];
}

/**
 * The formulas of cells and defined names that name one of these sheets or their tables. Excel
 * tells of no others: charts, rules and validations that do are not found.
 *
 * @param replaced the sheets that are about to be deleted
 */
export function followingFormulas(
  { sheets, names }: Inventory,
  replaced: readonly PresentSheet[],
): Following {
  if (replaced.length === 0) return { sheets: [], names: [] };
  const isFollowing = naming(replaced);
  return {
    sheets: sheets.flatMap((sheet) => {
      const cells = sheet.contents ? cellsIn(sheet.contents, isFollowing) : [];
      return cells.length === 0 ? [] : { sheet, cells };
    }),
    names: names.filter(({ formula }) => isFollowing(formula)),
  };
}

function cellsIn(
  { top, left, rows, spills }: SheetContents,
  isFollowing: (formula: string) => boolean,
): { address: string; formula: string }[] {
  const isSpilled = (content: CellValue, row: number, column: number) =>
    spills && (rows[row - 1]?.[column] === content || rows[row]?.[column - 1] === content);
  return rows.flatMap((line, row) =>
    line.flatMap((content, column) =>
      typeof content === "string" &&
      content.startsWith("=") &&
      isFollowing(content) &&
      // Where formulas spill, a cell that repeats its neighbour may be spilled into.
      !isSpilled(content, row, column)
        ? { address: cellAddress(top + row, left + column), formula: content }
        : [],
    ),
  );
}

/** Tells whether a formula names one of the sheets, or a table on them; texts in it do not count. */
function naming(sheets: readonly PresentSheet[]): (formula: string) => boolean {
  const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const sheetNames = sheets.flatMap(({ name }) => [
    `'${escaped(name.replaceAll("'", "''"))}'!`,
    `(?<![\\p{L}\\p{N}_.'])${escaped(name)}!`,
  ]);
  const tableNames = sheets
    .flatMap(({ tables }) => tables)
    .map((table) => `(?<![\\p{L}\\p{N}_.'!])${escaped(table)}(?![\\p{L}\\p{N}_.(!'])`);
  const named = new RegExp([...sheetNames, ...tableNames].join("|"), "iu");
  return (formula) => named.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}
