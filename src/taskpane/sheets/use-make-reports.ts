import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ReportsOptions, ReportsOutcome } from "../../actions/reports";
import { outcomeText } from "./outcome-text";
import { usePaneContext, problemOf, type PaneServices } from "../context";

/** What is being made, by the name that its button has. */
export type Doing = string | null;

export interface MakeReports {
  readonly doing: Doing;
  /** How it ended the last time; `null` before the first. */
  readonly outcome: ReportsOutcome | null;
  /** A sheet of this report and year was made since the pane was shown. */
  readonly isMade: (kind: string, year: number | null) => boolean;
  readonly make: (name: string, options: ReportsOptions) => void;
  /** Takes the last insertion back. */
  readonly undo: (discard: boolean) => void;
}

/** Decides what the buttons that make sheets do, and what the user is told of it. */
export function useMakeReports(): MakeReports {
  const { services, announce } = usePaneContext();
  const { outcome, isMade } = useLastOutcome(services);
  const [doing, setDoing] = useState<Doing>(null);
  const [thrown, setThrown] = useState<ReportsOutcome | null>(null);
  const isRunning = useRef(false);
  const run = useCallback(
    (name: string, work: () => Promise<unknown>) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setDoing(name);
      setThrown(null);
      announce(services.texts.sheets.making(name));
      void work()
        .catch((error: unknown) => {
          setThrown({ kind: "failed", problem: problemOf(error) });
        })
        .finally(() => {
          isRunning.current = false;
          setDoing(null);
        });
    },
    [services, announce],
  );
  const make = useCallback(
    (name: string, options: ReportsOptions) => {
      run(name, () => services.makeReports(options));
    },
    [run, services],
  );
  const undo = useCallback(
    (discard: boolean) => {
      run(services.texts.sheets.undo, () => services.undoReports({ discard }));
    },
    [run, services],
  );
  const shown = thrown ?? outcome;
  useAnnouncedOutcome(shown);
  return { doing, outcome: shown, isMade, make, undo };
}

const keyOf = (kind: string, year: number | null) => `${kind} ${year ?? ""}`;
const keysIn = (outcome: ReportsOutcome | null): string[] =>
  outcome?.kind === "made" ? outcome.sheets.map(({ kind, year }) => keyOf(kind, year)) : [];

/** The last outcome, and what was made until then. */
function useLastOutcome({ lastReports }: PaneServices) {
  const outcome = useSyncExternalStore(lastReports.subscribe, lastReports.get);
  const [seen, setSeen] = useState({ outcome, made: keysIn(outcome) });
  if (seen.outcome !== outcome) {
    // Which sheets went along is not known by report: then all are offered as new.
    const made = outcome?.kind === "undone" ? [] : seen.made;
    setSeen({ outcome, made: [...new Set([...made, ...keysIn(outcome)])] });
  }
  const { made } = seen;
  return {
    outcome,
    isMade: (kind: string, year: number | null) => made.includes(keyOf(kind, year)),
  };
}

/** Says how it ended: once, and not what had ended before the pane was shown. */
function useAnnouncedOutcome(outcome: ReportsOutcome | null): void {
  const { services, announce } = usePaneContext();
  const said = useRef(outcome);
  useEffect(() => {
    if (outcome !== null && outcome !== said.current) announce(outcomeText(outcome, services));
    said.current = outcome;
  }, [outcome, services, announce]);
}
