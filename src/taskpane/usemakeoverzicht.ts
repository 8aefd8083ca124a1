import { useCallback, useRef, useState } from "react";
import { problemOf } from "./problemof";
import { usePaneContext } from "./panecontext";
import type { MakeOutcome } from "./paneservices";

export type Making = { readonly kind: "idle" } | { readonly kind: "busy" } | MakeOutcome;

/** Decides what the button of the Overzicht does, and what the user is told of it. */
export function useMakeOverzicht(year: number | null): {
  readonly making: Making;
  /** The year whose Overzicht was made last; `undefined` before the first. */
  readonly madeYear: number | null | undefined;
  readonly make: () => void;
} {
  const { services, announce } = usePaneContext();
  const [making, setMaking] = useState<Making>({ kind: "idle" });
  const [madeYear, setMadeYear] = useState<number | null>();
  const isBusy = useRef(false);
  const make = useCallback(() => {
    if (isBusy.current) return;
    isBusy.current = true;
    setMaking({ kind: "busy" });
    announce(services.texts.sheets.making(year));
    void services
      .makeOverzicht()
      .catch((error: unknown): MakeOutcome => ({ kind: "failed", problem: problemOf(error) }))
      .then((outcome) => {
        isBusy.current = false;
        setMaking(outcome);
        if (outcome.kind === "made") setMadeYear(year);
        announce(outcomeText(outcome, services));
      });
  }, [services, announce, year]);
  return { making, madeYear, make };
}

type Speech = Pick<ReturnType<typeof usePaneContext>["services"], "texts" | "speakProblem">;

function outcomeText(outcome: MakeOutcome, { texts, speakProblem }: Speech): string {
  if (outcome.kind === "failed") return speakProblem(outcome.problem).sentence;
  return outcome.refreshed
    ? texts.sheets.refreshed(outcome.sheet)
    : texts.sheets.made(outcome.sheet);
}
