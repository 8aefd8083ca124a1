import { useCallback, useRef, useState, useSyncExternalStore } from "react";
import type { ReportsOptions, ReportsOutcome } from "../../actions/reports";
import { problemOf, type Doing, type MakeReports, type News, type PaneServices } from "../context";

/** Decides what the buttons that make sheets do. How it ended comes as news, by the memory of it. */
export function useMakeReports(
  services: PaneServices,
  announce: (text: string) => void,
  tell: (news: News) => void,
): MakeReports {
  const isMade = useMade(services);
  const [doing, setDoing] = useState<Doing>(null);
  const isRunning = useRef(false);
  const run = useCallback(
    (name: string, work: () => Promise<unknown>) => {
      if (isRunning.current) return;
      isRunning.current = true;
      setDoing(name);
      announce(services.texts.sheets.making(name));
      void work()
        .catch((error: unknown) => {
          tell({ kind: "problem", problem: problemOf(error) });
        })
        .finally(() => {
          isRunning.current = false;
          setDoing(null);
        });
    },
    [services, announce, tell],
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
  return { doing, isMade, make, undo };
}

const keyOf = (kind: string, year: number | null) => `${kind} ${year ?? ""}`;
const keysIn = (outcome: ReportsOutcome | null): string[] =>
  outcome?.kind === "made" ? outcome.sheets.map(({ kind, year }) => keyOf(kind, year)) : [];

/** What was made since the pane was shown. */
function useMade({ lastReports }: PaneServices): MakeReports["isMade"] {
  const outcome = useSyncExternalStore(lastReports.subscribe, lastReports.get);
  const [seen, setSeen] = useState({ outcome, made: keysIn(outcome) });
  if (seen.outcome !== outcome) {
    // Which sheets went along is not known by report: then all are offered as new.
    const made = outcome?.kind === "undone" ? [] : seen.made;
    setSeen({ outcome, made: [...new Set([...made, ...keysIn(outcome)])] });
  }
  const { made } = seen;
  return (kind, year) => made.includes(keyOf(kind, year));
}
