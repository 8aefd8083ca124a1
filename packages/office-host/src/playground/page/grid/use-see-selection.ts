import { useEffect, type RefObject } from "react";
import type { Sheet } from "../../../model";
import { HEADER_HEIGHT } from "./grid-window";
import type { Selection } from "./movement";
import type { SheetAxes } from "./layout";

/** Where to scroll so that a stretch is in view, keeping still when it is already. */
function scrolledTo(now: number, size: number, start: number, end: number): number {
  if (start < now) return start;
  return end > now + size ? Math.max(0, Math.min(start, end - size)) : now;
}

/** Scrolls the cell that moves into view. */
export function useSeeSelection(
  scroller: RefObject<HTMLElement | null>,
  sheet: Sheet,
  { rows, columns }: SheetAxes,
  { area, row, column }: Selection,
  headerWidth: number,
): void {
  const farRow = area.top === row ? area.bottom : area.top;
  const farColumn = area.left === column ? area.right : area.left;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const frozenHeight = rows.start(sheet.frozen.rows);
    const frozenWidth = columns.start(sheet.frozen.columns);
    if (farRow >= sheet.frozen.rows) {
      const size = element.clientHeight - HEADER_HEIGHT - frozenHeight;
      const start = rows.start(farRow) - frozenHeight;
      element.scrollTo({
        top: scrolledTo(element.scrollTop, size, start, start + rows.size(farRow)),
      });
    }
    if (farColumn >= sheet.frozen.columns) {
      const size = element.clientWidth - headerWidth - frozenWidth;
      const start = columns.start(farColumn) - frozenWidth;
      element.scrollTo({
        left: scrolledTo(element.scrollLeft, size, start, start + columns.size(farColumn)),
      });
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a selection that moved scrolls: not a sheet that changed
  }, [sheet, farRow, farColumn, headerWidth]);
}
