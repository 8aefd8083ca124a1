/**
 * Goes to a range and selects it.
 *
 * @param range A1 without the sheet's name
 * @returns `false` when the sheet is not there (any more)
 */
export async function selectPlace(sheet: string, range: string): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("name");
    await context.sync();
    if (worksheet.isNullObject) return false;
    worksheet.activate();
    worksheet.getRange(range).select();
    await context.sync();
    return true;
  });
}
