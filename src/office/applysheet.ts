import type { SheetDescription } from "../report/sheetdescription";
import { applyCells } from "./applycells";
import { applyChart } from "./applychart";
import { applyDataBar, applyHighlight } from "./applyconditionalformats";
import { applyLooks } from "./applylooks";
import { applyPrint } from "./applyprint";
import { applyTable } from "./applytable";
import { markAsOurs } from "./ourmark";
import { placeForSheet, type SheetPlace } from "./applyplace";
import { recoverFrom } from "./applyrecovery";

/** What became of a described sheet. */
export interface AppliedSheet {
  /** The name it has in the workbook. */
  readonly sheet: string;
  /** It took the place of an earlier one of ours. */
  readonly refreshed: boolean;
}

/**
 * Makes the described sheet, in one writing sync whatever its size. It is written as a new sheet
 * and takes the place of our earlier one only when it is complete; a sheet of the user's own keeps
 * its name and ours gets the next free one. After a failure the workbook is as it was.
 *
 * @throws OfficeExtension.Error what Excel refused; `problemOf` says it in words
 * @example await applySheet(describeOverzicht(input))
 * //=> { sheet: "Overzicht 2023", refreshed: false }
 */
export async function applySheet(description: SheetDescription): Promise<AppliedSheet> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const place = await placeForSheet(context, description);
    writeSheet(context, description, place);
    putInPlace(context, place);
    await context.sync().catch(async (error: unknown) => {
      if (!(await recoverFrom(place))) throw error;
    });
    return { sheet: place.name, refreshed: place.replaces !== null };
  });
}

function writeSheet(
  context: Excel.RequestContext,
  description: SheetDescription,
  place: SheetPlace,
): void {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const sheet = context.workbook.worksheets.add(place.draft);
  // First of all, so that what a failure leaves behind can be known as ours.
  markAsOurs(sheet, description.mark);
  sheet.showGridlines = false;
  for (const block of description.blocks) applyCells(sheet, block);
  description.tables.forEach((table, index) =>
    applyTable(sheet, table, place.tables[index] ?? table.name),
  );
  applyLooks(sheet, description);
  for (const bar of description.dataBars) applyDataBar(sheet, bar);
  for (const highlight of description.highlights) applyHighlight(sheet, highlight);
  for (const chart of description.charts) applyChart(sheet, chart);
  if (description.frozenRows > 0) sheet.freezePanes.freezeRows(description.frozenRows);
  applyPrint(sheet, description.print);
}

/** The complete sheet comes where the earlier one was, and into view. */
function putInPlace(context: Excel.RequestContext, place: SheetPlace): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(place.draft);
  if (place.replaces !== null) {
    worksheets.getItem(place.replaces.id).delete();
    sheet.name = place.name;
    sheet.position = place.replaces.position;
  }
  sheet.activate();
  sheet.getRange("A1").select();
}
