import { useLayoutEffect, useRef } from "react";
import type { SourceState } from "../../actions/source";
import { usePaneContext, type News } from "../context";
import { Busy } from "./busy";
import { NewsNotice } from "./news-notice";
import { SourceQuestion } from "./source-question";

export interface NoticeProps {
  readonly state: SourceState;
  /** What happened last, and which telling it is. */
  readonly told: { readonly news: News; readonly count: number } | null;
  readonly dismiss: () => void;
}

/**
 * The one place, above the views, for what goes on, what happened last and what has to be asked.
 * What happened gets the focus, as it answers what the user just did; a question of its own accord
 * does not, as the user may be typing in a cell. The focus goes before the news is painted: a key
 * pressed on seeing it must not go to what had the focus before.
 */
export function Notice({ state, told, dismiss }: NoticeProps) {
  const { services, reports } = usePaneContext();
  const place = useRef<HTMLElement | null>(null);
  const isAsked = state.kind === "ready" && !state.decided;
  const news = isAsked && told !== null && asksForSource(told.news) ? null : (told?.news ?? null);
  const isBusy = reports.doing !== null;
  useLayoutEffect(() => {
    if (told === null || place.current === null) return;
    place.current.focus();
    place.current.scrollTop = 0;
  }, [told]);
  if (news === null && !isAsked && !isBusy) return null;
  return (
    <section ref={place} tabIndex={-1} className="notice" aria-label={services.texts.notice.label}>
      {reports.doing !== null ? (
        <Busy doing={reports.doing} />
      ) : (
        news !== null && <NewsNotice news={news} dismiss={dismiss} />
      )}
      {isAsked && <SourceQuestion state={state} />}
    </section>
  );
}

/** The question itself says better why nothing was made. */
function asksForSource(news: News): boolean {
  return (
    news.kind === "reports" &&
    news.outcome.kind === "failed" &&
    news.outcome.problem.code === "source-undecided"
  );
}
