import { useState } from "react";
import { usePaneContext, problemOf, type LetterServices, type News } from "../context";

type Work = (letters: LetterServices) => News | null | Promise<News | null>;

/** Work on a letter: one thing at a time, its beginning announced and its end told at the top. */
export function useLetterWork() {
  const { services, announce, tell } = usePaneContext();
  const [isBusy, setBusy] = useState(false);
  const attempt = (busy: string, work: Work) => {
    if (isBusy) return;
    setBusy(true);
    announce(busy);
    void services.sharing
      .letters()
      .then(work)
      .catch((error: unknown): News => ({ kind: "problem", problem: problemOf(error) }))
      .then((news) => {
        setBusy(false);
        if (news) tell(news);
      });
  };
  return { isBusy, attempt };
}
