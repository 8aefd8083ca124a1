import { useCallback, useRef, useState } from "react";
import { problemOf, type Doing, type MakeReports, type News } from "../context";

/** Does one thing at a time, its beginning announced, and lets the user cancel it. */
export function useRunning(
  announce: (text: string) => void,
  tell: (news: News) => void,
): Pick<MakeReports, "doing" | "run"> {
  const [doing, setDoing] = useState<Doing>(null);
  const isRunning = useRef(false);
  const run = useCallback<MakeReports["run"]>(
    (name, words, work) => {
      if (isRunning.current) return;
      isRunning.current = true;
      const controller = new AbortController();
      const cancel = () => {
        controller.abort();
        setDoing({ name, words, cancel, isCancelled: true });
      };
      setDoing({ name, words, cancel, isCancelled: false });
      announce(words);
      void work(controller.signal)
        .catch((error: unknown) => {
          tell({ kind: "problem", problem: problemOf(error) });
        })
        .finally(() => {
          isRunning.current = false;
          setDoing(null);
        });
    },
    [announce, tell],
  );
  return { doing, run };
}
