import type { Area, Sheet } from "../../../model";
import type { SheetAxes } from "./layout";
import type { Viewport } from "./use-viewport";

/** Rows and columns drawn beyond what is in view; texts of columns to the left may reach in. */
const MARGIN = { rows: 6, columnsBefore: 12, columnsAfter: 4 };
/** Columns come and go by so many at a time, so that scrolling seldom redraws every row. */
const COLUMN_STEP = 4;
const TALLEST_MERGE = 200;

export const HEADER_HEIGHT = 22;

/** Room for the row numbers. */
export function headerWidth(rows: number): number {
  return 22 + 7 * Math.max(3, String(rows).length);
}

/** Which rows and columns of a sheet are drawn. */
export function gridWindow(sheet: Sheet, { rows, columns }: SheetAxes, view: Viewport): Area {
  const frozenHeight = rows.start(sheet.frozen.rows);
  const frozenWidth = columns.start(sheet.frozen.columns);
  const firstColumn = columns.at(view.left + frozenWidth) - MARGIN.columnsBefore;
  const lastColumn = columns.at(view.left + view.width) + MARGIN.columnsAfter;
  const firstRow = Math.max(0, rows.at(view.top + frozenHeight) - MARGIN.rows);
  return {
    top: Math.max(sheet.frozen.rows, firstMergedRow(sheet, firstRow)),
    bottom: Math.min(rows.count - 1, rows.at(view.top + view.height) + MARGIN.rows),
    left: Math.max(0, Math.floor(firstColumn / COLUMN_STEP) * COLUMN_STEP),
    right: Math.min(columns.count - 1, Math.ceil(lastColumn / COLUMN_STEP) * COLUMN_STEP),
  };
}

/** A merged area is drawn by its first row, which may stand above what is in view. */
function firstMergedRow(sheet: Sheet, row: number): number {
  return sheet.merges
    .filter(({ top, bottom }) => top < row && bottom >= row && bottom - top < TALLEST_MERGE)
    .reduce((first, { top }) => Math.min(first, top), row);
}
