import { WORKBOOK_ORDER, type OpenPart } from "spreadsheet/parts";
import { child, elementMaker } from "spreadsheet/xml";

/**
 * Lets Excel calculate all when it opens the file. Needed where a cell became `#N/A`: what follows
 * from that cell still shows the `#NAME?` of before.
 */
export function recalculateOnLoad({ root, edits }: OpenPart): void {
  const calculation = child(root, "calcPr");
  if (calculation) return edits.setAttribute(calculation, "fullCalcOnLoad", 1);
  const made = elementMaker(root)("calcPr", { fullCalcOnLoad: 1 });
  edits.insertInOrder(root, WORKBOOK_ORDER, "calcPr", made);
}
