import type { CellValue } from "../../workbook";
import type { SheetsPlan } from "../keeping";
import { contentEntry } from "./apply-cells";

/** What stood in the user's cells just before formulas were entered there again. */
export interface Overwritten {
  /** A sheet that the drafts name is called otherwise by now: their links lead nowhere. */
  readonly isRenamed: () => boolean;
  /** Enters again what was typed since it was planned; `false` when nothing was. */
  readonly giveBack: () => boolean;
}

/** Asks it in the very sync that enters the formulas, so that nothing can come in between. */
export function askOverwritten({ workbook }: Excel.RequestContext, plan: SheetsPlan): Overwritten {
  const { worksheets } = workbook;
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
  return {
    isRenamed: () => names.some(({ name, sheet }) => sheet.isNullObject || sheet.name !== name),
    giveBack: () => {
      const typed = cells.filter(
        ({ formula, range }) => !range.isNullObject && range.formulas[0]?.[0] !== formula,
      );
      for (const { range } of typed)
        range.formulas = [[contentEntry(range.formulas[0]?.[0] as CellValue)]];
      return typed.length > 0;
    },
  };
}
