import { useCallback, useMemo, useRef, useSyncExternalStore } from "react";
import type { PaneContextValue, PaneServices } from "../context";
import { useAnnouncer } from "./use-announcer";
import { useGoTo } from "./use-go-to";
import { useMakeReports } from "./use-make-reports";
import { standing, useNews } from "./use-news";
import { useSourceState } from "./use-source-state";
import { useTabKey } from "./use-tab-key";
import { useView } from "./use-view";

/** Decides what the pane as a whole shows. */
export function usePane(services: PaneServices) {
  const theme = useSyncExternalStore(services.theme.subscribe, services.theme.get);
  const main = useRef<HTMLElement | null>(null);
  useTabKey();
  const { region, announce } = useAnnouncer();
  const { latest, tell, dismiss } = useNews(services, announce);
  const goTo = useGoTo(services, tell);
  const state = useSourceState(services, announce);
  const reports = useMakeReports(services, announce, tell);
  const { view, visited, show } = useView(services);
  const rescueFocus = useCallback(() => {
    // After React has removed what had the focus, it is on the body, outside the pane.
    setTimeout(() => {
      if (document.activeElement === document.body) main.current?.focus();
    });
  }, []);
  const context = useMemo<PaneContextValue>(
    () => ({ services, announce, tell, goTo, reports, show, rescueFocus }),
    [services, announce, tell, goTo, reports, show, rescueFocus],
  );
  const news = standing(latest, state);
  return { theme, main, region, state, context, view, visited, show, news, dismiss };
}
