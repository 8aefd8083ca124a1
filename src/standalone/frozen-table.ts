import type { OpenPart } from "spreadsheet/parts";
import { children, child } from "spreadsheet/xml";
import type { CustomCalls } from "./custom-calls";

/** A table's columns fill no new row with a custom function; its cells are values by now. */
export function freezeTable({ root, edits }: OpenPart, calls: CustomCalls): void {
  for (const column of children(child(root, "tableColumns"), "tableColumn"))
    for (const formula of column.children) {
      const isTotal = formula.local === "totalsRowFormula";
      const isFormula = isTotal || formula.local === "calculatedColumnFormula";
      if (!isFormula || !calls.isIn(formula.text)) continue;
      edits.remove(formula);
      // `custom` says that a formula follows, which is gone.
      if (isTotal) edits.setAttribute(column, "totalsRowFunction", null);
    }
}
