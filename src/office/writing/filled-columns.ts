import type { CellValue } from "../../workbook";

/** A cell in which a formula is entered. Rows and columns count from 0. */
export interface EnteredCell {
  /** Its sheet's name or id. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Columns in which formulas are entered, as they were before. */
export interface FilledColumns {
  /** Asks once more, behind what enters the formulas and in the same sync. */
  readonly askAgain: () => void;
  /** Empties the blank cells that were filled by then; `false` when there were none. */
  readonly putBack: () => boolean;
}

/**
 * Looks after the blank cells of columns in which formulas are about to be entered: where the column
 * is that of a table Excel fills them by itself (office-js #2093, #5909, #6745).
 */
export function askFilledColumns(
  { workbook }: Excel.RequestContext,
  entered: readonly EnteredCell[],
): FilledColumns {
  const rowsOf = new Map<string, Set<number>>();
  for (const { sheet, row, column } of entered) {
    const key = JSON.stringify([sheet, column]);
    rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(row));
  }
  const columns = [...rowsOf].map(([key, rows]) => {
    const [name, column] = JSON.parse(key) as [string, number];
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const ask = () =>
      sheet
        .getUsedRangeOrNullObject(true)
        .getIntersectionOrNullObject(sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn())
        .load("formulas,rowIndex");
    return { sheet, column, rows, ask, before: ask(), after: null as Excel.Range | null };
  });
  return {
    askAgain: () => {
      for (const each of columns) each.after = each.ask();
    },
    putBack: () => {
      const filled = columns.flatMap(({ sheet, column, rows, before, after }) =>
        after === null
          ? []
          : filledRows(before, after)
              .filter((row) => !rows.has(row))
              .map((row) => sheet.getRangeByIndexes(row, column, 1, 1)),
      );
      for (const cell of filled) cell.formulas = [[""]];
      return filled.length > 0;
    },
  };
}

function filledRows(before: Excel.Range, after: Excel.Range): number[] {
  const was = contentsOf(before);
  return [...contentsOf(after)].flatMap(([row, content]) =>
    typeof content === "string" && content.startsWith("=") && (was.get(row) ?? "") === ""
      ? row
      : [],
  );
}

function contentsOf(range: Excel.Range): Map<number, CellValue> {
  // Of whole columns Excel gives none, though the types promise otherwise: those are no tables'.
  if (range.isNullObject || (range.formulas as unknown) === null) return new Map();
  return new Map(
    range.formulas.map((row, index) => [range.rowIndex + index, (row[0] ?? "") as CellValue]),
  );
}
