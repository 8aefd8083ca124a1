import { useCallback, useRef, useSyncExternalStore } from "react";
import type { Workbook, WorkbookChange } from "../../../model";

/** Whether what is drawn changed, and not only what is selected. */
export function isDrawn({ kind }: WorkbookChange): boolean {
  return kind !== "selected";
}

export function isSelected({ kind }: WorkbookChange): boolean {
  return kind === "selected";
}

/**
 * Renders again when the workbook changed, at most once a frame.
 *
 * @param concerns which changes count; the same function at each call
 * @returns a number that is another after each change
 */
export function useWorkbookVersion(
  workbook: Workbook,
  concerns: (change: WorkbookChange) => boolean,
): number {
  const version = useRef(0);
  const subscribe = useCallback(
    (changed: () => void) => {
      let frame = 0;
      const stop = workbook.onChange((change) => {
        if (frame || !concerns(change)) return;
        frame = requestAnimationFrame(() => {
          frame = 0;
          version.current++;
          changed();
        });
      });
      return () => {
        stop();
        cancelAnimationFrame(frame);
      };
    },
    [workbook, concerns],
  );
  return useSyncExternalStore(subscribe, () => version.current);
}
