import { useRef, useState } from "react";
import { usePaneContext, problemOf } from "../context";
import type { Result } from "./share-result";

export interface ShareAction {
  readonly isBusy: boolean;
  /** How it ended the last time; `null` before the first and while it runs. */
  readonly result: Result | null;
  readonly run: () => void;
}

/**
 * An action of the card: one at a time, its beginning and its end announced.
 *
 * @param act what is done; when it throws, which it promised not to do, that is a problem too
 */
export function useShareAction(act: () => Promise<Result>, busyText: string): ShareAction {
  const { services, announce } = usePaneContext();
  const [isBusy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const isRunning = useRef(false);
  const run = () => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setResult(null);
    announce(busyText);
    void act()
      .catch((error: unknown): Result => ({ problem: problemOf(error) }))
      .then((ended) => {
        isRunning.current = false;
        setBusy(false);
        setResult(ended);
        announce(
          "problem" in ended
            ? services.speakProblem(ended.problem).sentence
            : ended.sentences.join(" "),
        );
      });
  };
  return { isBusy, result, run };
}
