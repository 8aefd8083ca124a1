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

async function recover({ name, draft, replaces }: SheetPlace): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const made = worksheets.getItemOrNullObject(draft);
    const mark = ourMarkOf(made);
    const earlier = replaces === null ? null : worksheets.getItemOrNullObject(replaces.id);
    made.load("id");
    mark.load("key");
    earlier?.load("id");
    await context.sync();
    if (made.isNullObject || mark.isNullObject) return false;
    const complete = replaces !== null && earlier?.isNullObject === true;
    if (complete) {
      made.name = name;
      made.position = replaces.position;
      made.activate();
    } else {
      made.delete();
    }
    await context.sync();
    return complete;
  });
}
