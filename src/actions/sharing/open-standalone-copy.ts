import {
  goOnUnlessCancelled,
  openCopy,
  problemOf,
  workbookEnding,
  workbookFile,
} from "../../office/excel";
import { readFormulas } from "../../office/reading";
import { withoutCustomFunctions } from "../../standalone";
import { ADDIN_MARKS } from "../addin";
import type { CopyOutcome, SheetPlace } from "../source";
import { customCellsShowing } from "./custom-cells-showing";

/**
 * Takes the workbook's file, makes it stand alone and opens it; where Excel does not (a policy of
 * hardening, office-js #3568; an .xlsm on a Mac, #2537) the file is given to be saved. A file says `#N/A` of a cell that
 * waits for its first value (`#BUSY!`), so that Excel itself is asked which those are.
 *
 * @throws what Office or Excel refused
 * @throws CancelledError when the user cancelled before the copy was opened
 */
export async function openStandaloneCopy(signal?: AbortSignal): Promise<CopyOutcome> {
  const waiting = customCellsShowing(await readFormulas(), ["#BUSY!", "#GETTING_DATA"]);
  goOnUnlessCancelled(signal);
  const file = await workbookFile();
  goOnUnlessCancelled(signal);
  const copy = withoutCustomFunctions(file, ADDIN_MARKS);
  if (!copy.changed) return { kind: "not-needed" };
  const { replaced, unvalued, rules, names, bytes } = copy;
  const busy = waiting.map(({ sheet, range }) => ({ sheet, range }));
  const cells = { replaced, unvalued: eachOnce([...unvalued, ...busy]), rules, names };
  return openCopy(bytes).then(
    () => ({ kind: "opened", ...cells }),
    (error: unknown) => {
      // That ends by itself, and the copy can be opened after it.
      if (problemOf(error).code === "cell-edit-mode") throw error;
      return { kind: "to-save", bytes, ending: workbookEnding(), ...cells };
    },
  );
}

function eachOnce(places: readonly SheetPlace[]): SheetPlace[] {
  return [...new Map(places.map((place) => [`${place.sheet}!${place.range}`, place])).values()];
}
