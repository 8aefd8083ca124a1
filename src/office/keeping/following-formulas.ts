import { cellAddress, type CellValue } from "../../workbook";
import type {
  FoundFormula,
  Inventory,
  PresentName,
  PresentSheet,
  SheetContents,
} from "./inventory";
import { naming } from "./naming";

/** Formulas of a sheet that name what is about to be replaced. */
export interface FollowingFormulas {
  readonly sheet: PresentSheet;
  readonly cells: readonly FoundFormula[];
}

/** What Excel makes `#REF!` of when a sheet is deleted, to be entered again once the new one is there. */
export interface Following {
  readonly sheets: readonly FollowingFormulas[];
  readonly names: readonly FollowingName[];
}

/** A defined name, of a sheet by its id or of the whole workbook. */
export interface FollowingName extends PresentName {
  readonly sheet: string | null;
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
      const cells = sheet.contents
        ? formulasIn(sheet.contents, isFollowing)
        : sheet.following.filter(({ formula }) => isFollowing(formula));
      return cells.length === 0 ? [] : { sheet, cells };
    }),
    names: [
      ...names.map((name) => ({ ...name, sheet: null })),
      ...sheets
        .filter((sheet) => !replaced.includes(sheet))
        .flatMap((sheet) => sheet.names.map((name) => ({ ...name, sheet: sheet.id }))),
    ].filter(({ formula }) => isFollowing(formula)),
  };
}

/** The formulas of a sheet of which this holds. */
export function formulasIn(
  { top, left, rows, spills }: SheetContents,
  isFollowing: (formula: string) => boolean,
): FoundFormula[] {
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
