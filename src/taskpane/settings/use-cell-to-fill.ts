import { useEffect, useState } from "react";
import type { CellToFill } from "../../actions/addin";
import { usePaneContext } from "../context";

export interface FollowedCell {
  /** The cell selected now; `null` until it is known, or where it is no cell. */
  readonly selected: CellToFill | null;
  /** The last one that held something: what an example is filled with, wherever it is inserted. */
  readonly filled: CellToFill | null;
}

/** Follows the selection, and keeps the last cell with something in it. */
export function useCellToFill(): FollowedCell {
  const { selectedCell, watchNumbers } = usePaneContext().services;
  const [followed, setFollowed] = useState<FollowedCell>({ selected: null, filled: null });
  useEffect(() => {
    let isStopped = false;
    const ask = () => {
      void selectedCell().then((selected) => {
        if (isStopped) return;
        setFollowed(({ filled }) => ({
          selected,
          filled: selected === null || selected.shows === "nothing" ? filled : selected,
        }));
      });
    };
    ask();
    const unwatch = watchNumbers(ask);
    return () => {
      isStopped = true;
      unwatch();
    };
  }, [selectedCell, watchNumbers]);
  return followed;
}
