import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** Points from the left edge of the sheet to the left edge of a column. */
export function columnLeft(sheet: Sheet, column: number): number {
  let changed = 0;
  for (const [each, width] of sheet.columnWidths)
    if (each < column && !sheet.hiddenColumns.has(each)) changed += width - sheet.standardWidth;
  for (const each of sheet.hiddenColumns) if (each < column) changed -= sheet.standardWidth;
  return column * sheet.standardWidth + changed;
}

/** Points from the top of the sheet to the top of a row. */
export function rowTop(sheet: Sheet, row: number): number {
  let changed = 0;
  for (const [each, height] of sheet.rowHeights)
    if (each < row && !sheet.hiddenRows.has(each)) changed += height - sheet.standardHeight;
  for (const each of sheet.hiddenRows) if (each < row) changed -= sheet.standardHeight;
  return row * sheet.standardHeight + changed;
}

/** An area's place and size on its sheet, in points. */
export function areaBox(sheet: Sheet, { top, left, bottom, right }: Area) {
  const [x, y] = [columnLeft(sheet, left), rowTop(sheet, top)];
  return {
    left: x,
    top: y,
    width: columnLeft(sheet, right + 1) - x,
    height: rowTop(sheet, bottom + 1) - y,
  };
}
