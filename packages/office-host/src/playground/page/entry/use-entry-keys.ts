import { useCallback, type KeyboardEvent } from "react";
import { usePage } from "../session";
import { step, type Step } from "../grid/movement";
import type { EntryControl } from "./use-entry";
import type { SelectionControl } from "./use-selection";

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Where a key that finishes an entry goes next; `null` for a key that belongs to the text. */
function stepAfter(event: KeyboardEvent, typedOver: boolean): Step | null {
  const back = event.shiftKey ? -1 : 1;
  if (event.key === "Enter") return { rows: back, columns: 0 };
  if (event.key === "Tab") return { rows: 0, columns: back };
  return (typedOver && ARROWS[event.key]) || null;
}

/** The keys while a cell is typed in: Enter, Tab, Esc, F2, and arrows when it is typed over. */
export function useEntryKeys(
  control: EntryControl,
  { selection, select }: SelectionControl,
  focusGrid: () => void,
  onListKey: (event: KeyboardEvent) => boolean,
): (event: KeyboardEvent) => void {
  const { session } = usePage();
  const { workbook } = session;
  return useCallback(
    (event) => {
      const { entry } = control;
      if (!entry || event.nativeEvent.isComposing || onListKey(event)) return;
      const next = stepAfter(event, entry.mode === "over" && entry.place === "cell");
      if (next) {
        event.preventDefault();
        control.commit();
        select(step(workbook.active, selection, next));
        focusGrid();
      } else if (event.key === "Escape") {
        event.preventDefault();
        control.cancel();
        focusGrid();
      }
      event.stopPropagation();
    },
    [control, selection, select, workbook, focusGrid, onListKey],
  );
}
