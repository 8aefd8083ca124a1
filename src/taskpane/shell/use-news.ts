import { useCallback, useEffect, useState } from "react";
import type { SourceState } from "../../actions/source";
import { isAnswered, newsText } from "../notice";
import type { News, PaneServices } from "../context";

export interface ToldNews {
  readonly news: News;
  /** Which telling it is: the same news told again is news. */
  readonly count: number;
}

export interface LatestNews {
  /** `null` when nothing happened, or when it was closed or answered. */
  readonly latest: ToldNews | null;
  readonly tell: (news: News) => void;
  readonly dismiss: () => void;
}

/** Keeps what happened last, whoever asked for it, and says it to a screen reader. */
export function useNews(services: PaneServices, announce: (text: string) => void): LatestNews {
  const [latest, setLatest] = useState<ToldNews | null>(() => openNews(services));
  const tell = useCallback(
    (news: News) => {
      setLatest((before) => ({ news, count: (before?.count ?? 0) + 1 }));
      announce(newsText(news, services));
    },
    [services, announce],
  );
  const { lastReports } = services;
  useEffect(
    () =>
      lastReports.subscribe(() => {
        const outcome = lastReports.get();
        if (outcome !== null) tell({ kind: "reports", outcome });
      }),
    [lastReports, tell],
  );
  const dismiss = useCallback(() => {
    setLatest(null);
  }, []);
  return { latest, tell, dismiss };
}

/** What a ribbon's button said before the pane was there to say it. */
function openNews({ lastReports }: PaneServices): ToldNews | null {
  const outcome = lastReports.get();
  return outcome === null ? null : { news: { kind: "reports", outcome }, count: 0 };
}

/** News that the state of the source has answered by now is none any more. */
export function standing(latest: ToldNews | null, state: SourceState): ToldNews | null {
  const decided = state.kind === "ready" && state.decided;
  const outcome = latest?.news.kind === "reports" ? latest.news.outcome : null;
  return state.kind === "ready" && isAnswered(outcome, decided) ? null : latest;
}
