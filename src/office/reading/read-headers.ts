/**
 * The cells of one row, as texts.
 *
 * @param range of one row, A1 without the sheet's name
 * @returns `null` when the sheet is not there
 */
export async function readHeaders(sheet: string, range: string): Promise<string[] | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("name");
    await context.sync();
    if (worksheet.isNullObject) return null;
    const row = worksheet.getRange(range).load("values");
    await context.sync();
    return (row.values[0] ?? []).map((value: unknown) => String(value).trim());
  });
}
