import { useCallback, useMemo, useRef, useState } from "react";
import type { Sheet } from "../../../model";
import { selectCell, type Selection } from "../grid/movement";
import { type Session, isSelected, useWorkbookVersion } from "../session";

function sameArea(one: Selection["area"], other: Selection["area"]): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export interface SelectionControl {
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  /** Shows another sheet with what was last selected there. */
  readonly showSheet: (sheet: Sheet) => void;
}

/**
 * What is selected. The workbook holds the area, so that the add-in reads and sets it; which of
 * its cells is the active one is known here.
 */
export function useSelection({ workbook }: Session): SelectionControl {
  const bySheet = useRef(new WeakMap<Sheet, Selection>());
  const [last, setLast] = useState<Selection>(() => selectCell(0, 0));
  useWorkbookVersion(workbook, isSelected);
  // The add-in may have selected something else meanwhile.
  const area = workbook.selection;
  const selection = useMemo(
    () => (sameArea(area, last.area) ? last : { area, row: area.top, column: area.left }),
    [area, last],
  );
  const select = useCallback(
    (next: Selection) => {
      bySheet.current.set(workbook.active, next);
      setLast(next);
      workbook.select(next.area);
    },
    [workbook],
  );
  const showSheet = useCallback(
    (sheet: Sheet) => {
      bySheet.current.set(workbook.active, selection);
      workbook.activate(sheet);
      select(bySheet.current.get(sheet) ?? selectCell(0, 0));
    },
    [workbook, select, selection],
  );
  return { selection, select, showSheet };
}
