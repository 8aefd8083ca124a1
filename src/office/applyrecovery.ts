import type { SheetPlace } from "./applyplace";
import { ourMarkOf } from "./ourmark";

/**
 * After a failure: takes the half-made sheet away again. If the failure came when the earlier sheet
 * was gone already, the new one is complete and gets its name and place after all.
 *
 * @returns whether the sheet is there, complete
 */
export async function recoverFrom(place: SheetPlace): Promise<boolean> {
  // What failed first is what the user must hear; a recovery that fails as well adds nothing.
  return recover(place).catch(() => false);
}

async function recover(place: SheetPlace): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const made = lookAt(worksheets.getItemOrNullObject(place.draft));
    const renamed = lookAt(worksheets.getItemOrNullObject(place.name));
    const earlier = place.replaces && worksheets.getItemOrNullObject(place.replaces.id);
    earlier?.load("id");
    await context.sync();
    const complete = earlier?.isNullObject === true;
    if (complete) finish(renamed.mark.isNullObject ? made.sheet : renamed.sheet, place);
    else if (isOurs(made)) made.sheet.delete();
    await context.sync();
    return complete;
  });
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly used: Excel.Range;
}

function lookAt(sheet: Excel.Worksheet): Found {
  const found = { sheet, mark: ourMarkOf(sheet), used: sheet.getUsedRangeOrNullObject(true) };
  sheet.load("id");
  found.mark.load("key");
  found.used.load("address");
  return found;
}

/** Its name was free a moment ago; marked, or not yet marked and therefore still empty. */
function isOurs({ sheet, mark, used }: Found): boolean {
  return !sheet.isNullObject && (!mark.isNullObject || used.isNullObject);
}

function finish(sheet: Excel.Worksheet, { name, replaces }: SheetPlace): void {
  sheet.name = name;
  if (replaces) sheet.position = replaces.position;
  sheet.activate();
}
