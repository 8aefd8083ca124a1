import type { CellValue } from "../../workbook";

export interface FormulaEntry {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** In en-US. */
  readonly formula: string;
}

/**
 * Enters formulas in their own cells and in no other, in one sync whatever their number.
 *
 * @returns what each cell shows then, in the order in which they came
 * @throws OfficeExtension.Error what Excel refused
 * @example await enterFormulas([{ sheet: "Blad1", row: 0, column: 0, formula: "=1+1" }]) //=> [2]
 */
export async function enterFormulas(entries: readonly FormulaEntry[]): Promise<CellValue[]> {
  if (entries.length === 0) return [];
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const runs = runsOf(entries).map((run) => ({ run, range: enterRun(context, run) }));
    await context.sync();
    const shown = new Map(
      runs.flatMap(({ run, range }) =>
        run.map((entry, index): [FormulaEntry, CellValue] => [
          entry,
          (range.values as CellValue[][])[index]?.[0] ?? "",
        ]),
      ),
    );
    return entries.map((entry) => shown.get(entry) ?? "");
  });
}

function enterRun(context: Excel.RequestContext, run: readonly FormulaEntry[]): Excel.Range {
  const { sheet, row, column } = run[0] as FormulaEntry;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(row, column, run.length, 1);
  range.formulas = run.map(({ formula }) => [formula]);
  return range.load("values");
}

/** Cells right below each other are entered as one range: thousands in a column are one request. */
function runsOf(entries: readonly FormulaEntry[]): FormulaEntry[][] {
  const runs: FormulaEntry[][] = [];
  const sorted = [...entries].sort((a, b) =>
    a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.column - b.column || a.row - b.row,
  );
  for (const entry of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last?.sheet === entry.sheet && last.column === entry.column && last.row + 1 === entry.row;
    if (run && follows) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
