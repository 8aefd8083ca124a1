import { useCallback, useState } from "react";
import type { Problem } from "../../domain/findings";
import { problemOf, type PaneServices, type Place } from "../context";

export interface GoTo {
  readonly goTo: (place: Place) => void;
  /** Why the last place could not be selected. */
  readonly problem: Problem | null;
  readonly dismiss: () => void;
}

/** Decides what happens after a link to a place: nothing to see here, or a problem to show. */
export function useGoTo(
  { goTo: select, speakProblem }: PaneServices,
  announce: (text: string) => void,
): GoTo {
  const [problem, setProblem] = useState<Problem | null>(null);
  const goTo = useCallback(
    (place: Place) => {
      void select(place)
        .catch(problemOf)
        .then((outcome) => {
          setProblem(outcome);
          if (outcome !== null) announce(speakProblem(outcome).sentence);
        });
    },
    [select, speakProblem, announce],
  );
  const dismiss = useCallback(() => {
    setProblem(null);
  }, []);
  return { goTo, problem, dismiss };
}
