import { openCopy, workbookFile } from "../../office/excel";
import { readFormulas } from "../../office/reading";
import { withoutCustomFunctions } from "../../standalone";
import { ADDIN_MARKS } from "../addin";
import type { CopyOutcome, SheetPlace } from "../source";
import { customCellsShowing } from "./custom-cells-showing";

/**
 * Takes the workbook's file, makes it stand alone and opens it. A file says `#N/A` of a cell that
 * waits for its first value (`#BUSY!`), so that Excel itself is asked which those are.
 *
 * @throws what Office or Excel refused
 */
export async function openStandaloneCopy(): Promise<CopyOutcome> {
  const waiting = customCellsShowing(await readFormulas(), ["#BUSY!", "#GETTING_DATA"]);
  const copy = withoutCustomFunctions(await workbookFile(), ADDIN_MARKS);
  if (!copy.changed) return { kind: "not-needed" };
  await openCopy(copy.bytes);
  const { replaced, unvalued, rules, names } = copy;
  const busy = waiting.map(({ sheet, range }) => ({ sheet, range }));
  return { kind: "opened", replaced, unvalued: eachOnce([...unvalued, ...busy]), rules, names };
}

function eachOnce(places: readonly SheetPlace[]): SheetPlace[] {
  return [...new Map(places.map((place) => [`${place.sheet}!${place.range}`, place])).values()];
}
