import { useRef, useState } from "react";
import type { Problem } from "../../domain/findings";
import { usePaneContext, problemOf } from "../context";

export interface ToldAction {
  readonly isBusy: boolean;
  readonly run: () => void;
}

/**
 * An action of which the end is told at the top: one at a time.
 *
 * @param act gives what stood in the way, or `null` when it is done
 */
export function useToldAction(act: () => Promise<Problem | null>, done: string): ToldAction {
  const { tell } = usePaneContext();
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const run = () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    void act()
      .catch(problemOf)
      .then((problem) => {
        isRunning.current = false;
        setBusy(false);
        tell(problem === null ? { kind: "done", sentences: [done] } : { kind: "problem", problem });
      });
  };
  return { isBusy, run };
}
