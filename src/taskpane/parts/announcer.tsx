import type { RefObject } from "react";

/** The region of the pane that is heard and not seen. */
export function Announcer({ region }: { region: RefObject<HTMLDivElement | null> }) {
  return <div ref={region} role="status" aria-live="polite" className="hidden" />;
}
