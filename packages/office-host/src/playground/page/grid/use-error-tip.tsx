import { useCallback, useState, type PointerEvent, type ReactNode } from "react";
import type { Sheet } from "../../../model";
import { ErrorTip, errorToTell } from "./error-tip";
import type { Selection } from "./movement";
import type { SheetAxes } from "./layout";
import type { Viewport } from "./use-viewport";

/** Widest a tip can be (playground.css), with its shadow: it stays left of the pane. */
const TIP_WIDTH = 350;

interface Place {
  readonly row: number;
  readonly column: number;
}

function cellUnder(target: EventTarget): Place | null {
  const element = target instanceof Element ? target.closest("[role=gridcell]") : null;
  const [, row, column] = element?.id.split("-") ?? [];
  return row === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Tells the meaning of an error under the pointer, else of the one in the active cell. */
export function useErrorTip(
  sheet: Sheet,
  { rows, columns }: SheetAxes,
  selection: Selection,
  origin: { readonly left: number; readonly top: number; readonly view: Viewport },
): { onPointerOver: (event: PointerEvent) => void; onPointerLeave: () => void; tip: ReactNode } {
  const [pointed, setPointed] = useState<Place | null>(null);
  const onPointerOver = useCallback((event: PointerEvent) => {
    setPointed(cellUnder(event.target));
  }, []);
  const onPointerLeave = useCallback(() => {
    setPointed(null);
  }, []);
  const told = [pointed, selection].find((at) => at && errorToTell(sheet.value(at.row, at.column)));
  const error = told ? errorToTell(sheet.value(told.row, told.column)) : null;
  const tip = told && error && (
    <ErrorTip
      id="celfout"
      error={error}
      left={Math.min(
        origin.left +
          8 +
          columns.start(told.column) +
          (told.column < sheet.frozen.columns ? origin.view.left : 0),
        Math.max(0, origin.view.left + origin.view.width - TIP_WIDTH),
      )}
      top={
        origin.top +
        4 +
        rows.start(told.row + 1) +
        (told.row < sheet.frozen.rows ? origin.view.top : 0)
      }
    />
  );
  return { onPointerOver, onPointerLeave, tip };
}
