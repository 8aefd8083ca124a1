import { useCallback, useState } from "react";
import type { ViewName } from "../context";

export interface ShownView {
  readonly view: ViewName;
  /** Those that were shown before stay as they were left, out of sight. */
  readonly visited: readonly ViewName[];
  readonly show: (view: ViewName) => void;
}

/** Decides which view is open. */
export function useView(): ShownView {
  const [shown, setShown] = useState<Pick<ShownView, "view" | "visited">>({
    view: "source",
    visited: ["source"],
  });
  const show = useCallback((view: ViewName) => {
    setShown(({ visited }) => ({
      view,
      visited: visited.includes(view) ? visited : [...visited, view],
    }));
  }, []);
  return { ...shown, show };
}
