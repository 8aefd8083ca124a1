import { useCallback } from "react";
import { problemOf, type News, type PaneServices, type Place } from "../context";

/** Decides what happens after a link to a place: nothing to see here, or a problem to tell. */
export function useGoTo(
  { goTo: select }: PaneServices,
  tell: (news: News) => void,
): (place: Place) => void {
  return useCallback(
    (place: Place) => {
      void select(place)
        .catch(problemOf)
        .then((problem) => {
          if (problem !== null) tell({ kind: "problem", problem });
        });
    },
    [select, tell],
  );
}
