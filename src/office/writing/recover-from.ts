import { WRITTEN_KEY, MARK_KEY } from "../excel";
import type { SheetsPlan } from "../keeping";
import { putInPlace } from "./put-in-place";

/**
 * After a failure: takes the half-made sheets away again. If the failure came when all were
 * complete, they get their names and places after all.
 *
 * @returns `left` when even that fails: then drafts may be there still, to be taken away the next time
 */
export async function recoverFrom(plan: SheetsPlan): Promise<"finished" | "undone" | "left"> {
  // What failed first is what the user must hear; a recovery that fails as well adds nothing.
  return recover(plan, true)
    .catch(() => recover(plan, false))
    .catch(() => "left");
}

/** @param finishes to finish what is complete; else only what cannot be taken back any more */
async function recover(plan: SheetsPlan, finishes: boolean): Promise<"finished" | "undone"> {
  const { sheets: plans } = plan;
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/id,items/name,items/customProperties/items/key");
    const used = plans.map(({ place }) => usedIn(workbook.worksheets, place.draft));
    await context.sync();
    const { items } = workbook.worksheets;
    const isThere = (id: string) => items.some((sheet) => sheet.id === id);
    const made = plans.map(({ place }, index) =>
      items.find(
        (sheet) =>
          sheet.id !== place.replaces?.id &&
          (sheet.name === place.draft || sheet.name === place.name) &&
          // Its name was free a moment ago; marked, or not yet marked and therefore still empty.
          (hasKey(sheet, MARK_KEY) || used[index]?.isNullObject === true),
      ),
    );
    const gone = [...plans.flatMap(({ place }) => place.replaces?.id ?? []), ...plan.deleted];
    const isPastReturn = gone.some((id) => !isThere(id));
    const complete =
      made.every((sheet) => sheet && hasKey(sheet, WRITTEN_KEY)) && (finishes || isPastReturn);
    if (complete) putInPlace(workbook, plan, made as Excel.Worksheet[], isThere);
    else for (const sheet of made) sheet?.delete();
    await context.sync();
    return complete ? "finished" : "undone";
  });
}

function usedIn(worksheets: Excel.WorksheetCollection, name: string): Excel.Range {
  return worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load("address");
}

const hasKey = ({ customProperties }: Excel.Worksheet, wanted: string): boolean =>
  customProperties.items.some(({ key }) => key === wanted);
