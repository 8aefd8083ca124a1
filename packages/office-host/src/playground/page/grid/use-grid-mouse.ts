import { useCallback, useRef, type PointerEvent } from "react";
import type { Sheet } from "../../../model";
import { selectCell, stretchTo, type Selection } from "./movement";

/** What lies under the pointer: a cell, or the header of a row, a column or all. */
function target(event: PointerEvent): { row?: number; column?: number; corner: boolean } | null {
  const element = document.elementFromPoint(event.clientX, event.clientY);
  const header = element?.closest<HTMLElement>("[data-row],[data-column],[data-corner]");
  if (header?.dataset.row) return { row: Number(header.dataset.row), corner: false };
  if (header?.dataset.column) return { column: Number(header.dataset.column), corner: false };
  if (header) return { corner: true };
  const [, row, column] = element?.closest("[role=gridcell]")?.id.split("-") ?? [];
  return row === undefined ? null : { row: Number(row), column: Number(column), corner: false };
}

function whole(
  sheet: Sheet,
  rows: [number, number] | null,
  columns: [number, number] | null,
): Selection {
  const used = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
  const [top, bottom] = rows ?? [0, used.bottom];
  const [left, right] = columns ?? [0, used.right];
  return { area: { top, left, bottom, right }, row: top, column: left };
}

/** Selecting with the mouse: a cell, a rectangle by dragging, a row or column by its header. */
export function useGridMouse(
  sheet: Sheet,
  selection: Selection,
  select: (selection: Selection) => void,
) {
  const from = useRef<Selection | null>(null);
  const onPointerDown = useCallback(
    (event: PointerEvent) => {
      const at = event.button === 0 ? target(event) : null;
      if (!at) return;
      from.current = null;
      if (at.corner) select(whole(sheet, null, null));
      else if (at.column === undefined) select(whole(sheet, [at.row ?? 0, at.row ?? 0], null));
      else if (at.row === undefined) select(whole(sheet, null, [at.column, at.column]));
      else {
        from.current = event.shiftKey ? selection : selectCell(at.row, at.column);
        select(event.shiftKey ? stretchTo(selection, at.row, at.column) : from.current);
      }
    },
    [sheet, selection, select],
  );
  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      if (event.buttons !== 1 || !from.current) return;
      const at = target(event);
      if (at?.row === undefined || at.column === undefined) return;
      const next = stretchTo(from.current, at.row, at.column);
      if (JSON.stringify(next) !== JSON.stringify(selection)) select(next);
    },
    [selection, select],
  );
  return { onPointerDown, onPointerMove };
}
