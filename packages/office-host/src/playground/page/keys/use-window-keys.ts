import { useEffect, type RefObject } from "react";
import { enterCells, enterNext, regionNow } from "./regions";

/**
 * The keys that belong to the window, wherever the focus is, in the pane as well: F6 and Shift+F6 go
 * round its parts, Ctrl+S saves what has been typed.
 */
export function useWindowKeys(
  frame: RefObject<HTMLIFrameElement | null>,
  session: number,
  save: () => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key === "F6" && !ctrlKey && !metaKey && !altKey) {
        event.preventDefault();
        enterNext(regionNow(), shiftKey ? -1 : 1);
      } else if (key.toLowerCase() === "s" && (ctrlKey || metaKey) && !altKey) {
        event.preventDefault();
        // A cell that is being typed in is entered when it loses the focus.
        if (regionNow() === "cells") enterCells();
        save();
      }
    };
    // Before the cell that is typed in, which keeps its keys to itself.
    window.addEventListener("keydown", onKey, true);
    const shown = frame.current;
    const listen = () => shown?.contentWindow?.addEventListener("keydown", onKey, true);
    shown?.addEventListener("load", listen);
    listen();
    return () => {
      window.removeEventListener("keydown", onKey, true);
      shown?.removeEventListener("load", listen);
      shown?.contentWindow?.removeEventListener("keydown", onKey, true);
    };
  }, [frame, session, save]);
}
