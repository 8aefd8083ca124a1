import type { CellValue } from "../../workbook";
import { writingOptions } from "../excel";
import { contentEntry } from "./apply-cells";
import { askFilledColumns } from "./filled-columns";

export interface FormulaEntry {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** In en-US. */
  readonly formula: string;
  /** What stands there: a cell that holds something else by now keeps it. */
  readonly instead: string;
}

/**
 * Enters formulas in their own cells and in no other, in one sync whatever their number; what
 * somebody typed in one of them meanwhile is given back in a second, as are blank cells that Excel
 * filled along.
 *
 * @returns what each cell shows then, in the order in which they came
 * @throws OfficeExtension.Error what Excel refused
 */
export async function enterFormulas(entries: readonly FormulaEntry[]): Promise<CellValue[]> {
  if (entries.length === 0) return [];
  return Excel.run(writingOptions(), async (context) => {
    const filled = askFilledColumns(context, entries);
    const runs = runsOf(entries).map((run) => ({ run, ...enterRun(context, run) }));
    filled.askAgain();
    await context.sync();
    const hasTyped = giveBack(runs);
    if (filled.putBack() || hasTyped) await context.sync();
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

interface EnteredRun {
  /** What stood there. */
  readonly before: Excel.Range;
  readonly range: Excel.Range;
}

function enterRun(context: Excel.RequestContext, run: readonly FormulaEntry[]): EnteredRun {
  const { sheet, row, column } = run[0] as FormulaEntry;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const rangeOf = () => worksheet.getRangeByIndexes(row, column, run.length, 1);
  const [before, range] = [rangeOf().load("formulas"), rangeOf()];
  range.formulas = run.map(({ formula }) => [formula]);
  return { before, range: range.load("values") };
}

/** Whether there was anything else than what was expected. */
function giveBack(runs: readonly (EnteredRun & { readonly run: readonly FormulaEntry[] })[]) {
  const typed = runs.flatMap(({ run, before, range }) =>
    run.flatMap(({ instead }, index) => {
      const content = before.formulas[index]?.[0] as CellValue;
      return content === instead ? [] : { cell: range.getCell(index, 0), content };
    }),
  );
  for (const { cell, content } of typed) cell.formulas = [[contentEntry(content)]];
  return typed.length > 0;
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
