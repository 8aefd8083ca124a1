import { useCallback, useRef, type RefObject } from "react";

export interface AnnouncerHandle {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly announce: (text: string) => void;
}

/**
 * A live region that is written to directly: what a screen reader is told is an event,
 * and would be said again at each render if it were state.
 */
export function useAnnouncer(): AnnouncerHandle {
  const region = useRef<HTMLDivElement | null>(null);
  const announce = useCallback((text: string) => {
    const node = region.current;
    if (node === null) return;
    // A text that does not change is not read again, so that it must differ invisibly.
    node.textContent = node.textContent === text ? `${text}\u00a0` : text;
  }, []);
  return { region, announce };
}
