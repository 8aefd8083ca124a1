import { useRef, useState } from "react";
import { usePaneContext, problemOf, type News } from "../context";

export interface ShareAction {
  readonly isBusy: boolean;
  readonly run: () => void;
}

/**
 * An action of this view: one at a time, its beginning announced and its end told at the top.
 *
 * @param act what is done; when it throws, which it promised not to do, that is a problem too
 */
export function useShareAction(act: () => Promise<News>, busyText: string): ShareAction {
  const { announce, tell } = usePaneContext();
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const run = () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    announce(busyText);
    void act()
      .catch((error: unknown): News => ({ kind: "problem", problem: problemOf(error) }))
      .then((ended) => {
        isRunning.current = false;
        setBusy(false);
        tell(ended);
      });
  };
  return { isBusy, run };
}
