import type { SheetRename } from "../../workbook";
import { tellsOfSheetNames } from "../excel";

/**
 * Calls back after each change of a cell, and after a sheet came or went, whoever made it;
 * where Excel tells of that, also after one was renamed or moved.
 * A sheet that was renamed is told by both of its names.
 * Cells whose formulas give something new are told too, as a source may be calculated.
 *
 * @returns a promise that resolves when Excel has the handlers
 */
export async function watchWorkbook(onChange: (renamed?: SheetRename) => void): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const changed = () => {
      onChange();
      return Promise.resolve();
    };
    worksheets.onChanged.add(changed);
    worksheets.onAdded.add(changed);
    worksheets.onDeleted.add(changed);
    worksheets.onCalculated.add(changed);
    if (tellsOfSheetNames()) {
      worksheets.onNameChanged.add(({ nameBefore: before, nameAfter: after }) => {
        onChange({ before, after });
        return Promise.resolve();
      });
      worksheets.onMoved.add(changed);
    }
    await context.sync();
  });
}
