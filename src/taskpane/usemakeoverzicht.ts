import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { OverzichtOutcome } from "../actions/overzichtoutcome";
import { usePaneContext } from "./panecontext";
import type { PaneServices } from "./paneservices";
import { problemOf } from "./problemof";

export interface MakeOverzicht {
  readonly isBusy: boolean;
  /** The Overzicht of this year was made since the add-in started. */
  readonly isMade: boolean;
  /** How it ended the last time; `null` before the first. */
  readonly outcome: OverzichtOutcome | null;
  readonly make: () => void;
}

/** Decides what the button of the Overzicht does, and what the user is told of it. */
export function useMakeOverzicht(year: number | null): MakeOverzicht {
  const { services, announce } = usePaneContext();
  const { outcome, ofYear } = useLastOutcome(services, year);
  const [isBusy, setBusy] = useState(false);
  const [thrown, setThrown] = useState<OverzichtOutcome | null>(null);
  const isRunning = useRef(false);
  const make = useCallback(() => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    setThrown(null);
    announce(services.texts.sheets.making(year));
    void services
      .makeOverzicht()
      .catch((error: unknown) => {
        setThrown({ kind: "failed", problem: problemOf(error) });
      })
      .finally(() => {
        isRunning.current = false;
        setBusy(false);
      });
  }, [services, announce, year]);
  const shown = thrown ?? outcome;
  useAnnouncedOutcome(shown);
  return { isBusy, isMade: outcome?.kind === "made" && ofYear === year, outcome: shown, make };
}

/** The last outcome, and the newest year of the source at its time. */
function useLastOutcome({ lastOverzicht }: PaneServices, year: number | null) {
  const outcome = useSyncExternalStore(lastOverzicht.subscribe, lastOverzicht.get);
  const [seen, setSeen] = useState({ outcome, ofYear: year });
  if (seen.outcome !== outcome) setSeen({ outcome, ofYear: year });
  return seen;
}

/** Says how it ended: once, and not what had ended before the pane was shown. */
function useAnnouncedOutcome(outcome: OverzichtOutcome | null): void {
  const { services, announce } = usePaneContext();
  const said = useRef(outcome);
  useEffect(() => {
    if (outcome !== null && outcome !== said.current) announce(outcomeText(outcome, services));
    said.current = outcome;
  }, [outcome, services, announce]);
}

function outcomeText(outcome: OverzichtOutcome, { texts, speakProblem }: PaneServices): string {
  if (outcome.kind === "failed") return speakProblem(outcome.problem).sentence;
  return outcome.refreshed
    ? texts.sheets.refreshed(outcome.sheet)
    : texts.sheets.made(outcome.sheet);
}
