import type { Problem } from "../../domain/findings";

/**
 * Goes to a range and selects it.
 *
 * @param range A1 without the sheet's name
 * @returns `null` when it is selected, else why it cannot be: the sheet is gone, or hidden
 */
export async function selectPlace(sheet: string, range: string): Promise<Problem | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) return { code: "sheet-gone", sheet };
    const { visibility } = worksheet;
    if (visibility !== "Visible")
      return { code: "sheet-hidden", sheet, very: visibility === "VeryHidden" };
    worksheet.activate();
    worksheet.getRange(range).select();
    await context.sync();
    return null;
  });
}
