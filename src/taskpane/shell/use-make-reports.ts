import { useCallback, useState, useSyncExternalStore } from "react";
import type { ReportsOptions, ReportsOutcome } from "../../actions/reports";
import type { MakeReports, News, PaneServices } from "../context";
import { useRunning } from "./use-running";

/** Decides what the buttons that make sheets do. How it ended comes as news, by the memory of it. */
export function useMakeReports(
  services: PaneServices,
  announce: (text: string) => void,
  tell: (news: News) => void,
): MakeReports {
  const isMade = useMade(services);
  const { doing, run } = useRunning(announce, tell);
  const make = useCallback(
    (name: string, options: ReportsOptions) => {
      const words = services.texts.sheets.making(name);
      run(name, words, (signal) => services.makeReports(options, signal));
    },
    [run, services],
  );
  const undo = useCallback(
    (discard: boolean) => {
      const { undo: name, making } = services.texts.sheets;
      run(name, making(name), (signal) => services.undoReports({ discard }, signal));
    },
    [run, services],
  );
  return { doing, isMade, make, undo, run };
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
