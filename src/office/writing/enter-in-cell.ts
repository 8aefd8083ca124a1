import type { Problem } from "../../domain/findings";

/**
 * Enters a formula in the selected cell. A cell that holds something stays as it is.
 *
 * @param formula as every Excel takes it, whatever it shows: `=BANEN.DOEL("Politie",2023)`
 * @returns `null` when it stands there
 * @throws OfficeExtension.Error what Excel refused
 */
export async function enterInCell(formula: string): Promise<Problem | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell().load("address,formulas");
    await context.sync();
    const { address } = cell;
    if (cell.formulas[0]?.[0] !== "") return { code: "cell-occupied", place: address };
    cell.formulas = [[formula]];
    await context.sync();
    return null;
  });
}
