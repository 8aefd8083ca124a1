import { useCallback, useMemo, useRef, useSyncExternalStore } from "react";
import type { PaneContextValue, PaneServices } from "../context";
import { useAnnouncer } from "./use-announcer";
import { useGoTo } from "./use-go-to";
import { useSourceState } from "./use-source-state";

/** Decides what the pane as a whole shows. */
export function usePane(services: PaneServices) {
  const theme = useSyncExternalStore(services.theme.subscribe, services.theme.get);
  const main = useRef<HTMLElement | null>(null);
  const { region, announce } = useAnnouncer();
  const { goTo, problem, dismiss } = useGoTo(services, announce);
  const state = useSourceState(services, announce);
  const rescueFocus = useCallback(() => {
    // After React has removed what had the focus, it is on the body, outside the pane.
    setTimeout(() => {
      if (document.activeElement === document.body) main.current?.focus();
    });
  }, []);
  const context = useMemo<PaneContextValue>(
    () => ({ services, announce, goTo, rescueFocus }),
    [services, announce, goTo, rescueFocus],
  );
  return { theme, main, region, state, context, problem, dismiss };
}
