import { formatOf, displayText } from "../../model";
import type { BatchContext, RangeTarget } from "../protocol";
import { intersect } from "../cells";

/** Points that a character and a cell's two edges take at 11 points: an estimate, no font is read. */
const CHARACTER = 5.5;
const EDGES = 6;

/** Makes each column as wide as its longest text in the range; an empty column keeps its width. */
export function autofitColumns({ sheet, area }: RangeTarget, context: BatchContext): void {
  const used = intersect(area, sheet.usedArea(true));
  for (let column = used?.left ?? 0; used && column <= used.right; column++) {
    let widest = 0;
    for (let row = used.top; row <= used.bottom; row++) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.style?.wrap) continue;
      const size = cell.style?.fontSize ?? context.workbook.bodyFont.size;
      const text = displayText(cell.value, formatOf(cell), context.locale);
      const weight = cell.style?.bold ? 1.08 : 1;
      widest = Math.max(widest, (text.length * CHARACTER * weight * size) / 11);
    }
    if (widest > 0) sheet.columnWidths.set(column, Math.round((widest + EDGES) * 4) / 4);
  }
  context.drawn(sheet);
}
