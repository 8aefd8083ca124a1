import { type CellValue, parseRange } from "../../workbook";
import type { SheetsPlan } from "../keeping";
import { contentEntry } from "./apply-cells";
import { askFilledColumns, type EnteredCell } from "./filled-columns";

/** What stood in the user's cells just before formulas were entered there again. */
export interface Overwritten {
  /** A sheet that the drafts name is called otherwise by now: their links lead nowhere. */
  readonly isRenamed: () => boolean;
  /** Asks what stands there now, behind what enters the formulas. */
  readonly askAgain: () => void;
  /** Enters again what was typed since it was planned, and empties what Excel filled along; `false` when nothing was. */
  readonly giveBack: () => boolean;
}

/** Asks it in the very sync that enters the formulas, so that nothing can come in between. */
export function askOverwritten(context: Excel.RequestContext, plan: SheetsPlan): Overwritten {
  const { worksheets } = context.workbook;
  const theirs = plan.from.sheets.filter((sheet) => sheet.mark === null);
  const names = theirs.map(({ id, name }) => ({
    ...{ name, sheet: worksheets.getItemOrNullObject(id).load("name") },
  }));
  const isReplaced = (id: string) => plan.sheets.some(({ place }) => place.replaces?.id === id);
  const cells = plan.following.sheets
    .filter(({ sheet }) => !isReplaced(sheet.id))
    .flatMap(({ sheet, cells: planned }) =>
      planned.map(({ address, formula }) => {
        const range = worksheets.getItemOrNullObject(sheet.id).getRange(address);
        return { formula, range: range.load("formulas") };
      }),
    );
  const filled = askFilledColumns(
    context,
    plan.following.sheets
      .filter(({ sheet }) => !isReplaced(sheet.id))
      .flatMap(({ sheet, cells: planned }) =>
        planned.flatMap(({ address }) => placesOf(sheet.id, address)),
      ),
  );
  return {
    askAgain: filled.askAgain,
    isRenamed: () => names.some(({ name, sheet }) => sheet.isNullObject || sheet.name !== name),
    giveBack: () => {
      const typed = cells.filter(
        ({ formula, range }) => !range.isNullObject && range.formulas[0]?.[0] !== formula,
      );
      for (const { range } of typed)
        range.formulas = [[contentEntry(range.formulas[0]?.[0] as CellValue)]];
      return filled.putBack() || typed.length > 0;
    },
  };
}

function placesOf(sheet: string, address: string): EnteredCell[] {
  const area = parseRange(address);
  return area === null ? [] : [{ sheet, row: area.top, column: area.left }];
}
