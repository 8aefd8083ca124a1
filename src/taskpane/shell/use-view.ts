import { useCallback, useEffect, useState } from "react";
import type { PaneServices, ViewName } from "../context";

export interface ShownView {
  readonly view: ViewName;
  /** Those that were shown before stay as they were left, out of sight. */
  readonly visited: readonly ViewName[];
  readonly show: (view: ViewName) => void;
}

/** Decides which view is open: the user's choice, or what the ribbon asked for. */
export function useView({ askedView }: PaneServices): ShownView {
  const [shown, setShown] = useState<Pick<ShownView, "view" | "visited">>(() => {
    const view = askedView.take() ?? "source";
    return { view, visited: [view] };
  });
  const show = useCallback((view: ViewName) => {
    setShown(({ visited }) => ({
      view,
      visited: visited.includes(view) ? visited : [...visited, view],
    }));
  }, []);
  useEffect(
    () =>
      askedView.subscribe(() => {
        const asked = askedView.take();
        if (asked !== null) show(asked);
      }),
    [askedView, show],
  );
  return { ...shown, show };
}
