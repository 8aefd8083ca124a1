import type { Problem } from "../domain/problem";

/** How making an Overzicht ended. `refreshed`: it took the place of an earlier one of ours. */
export type OverzichtOutcome =
  | { readonly kind: "made"; readonly sheet: string; readonly refreshed: boolean }
  | { readonly kind: "failed"; readonly problem: Problem };

let last: OverzichtOutcome | null = null;
const listeners = new Set<() => void>();

/** How it ended the last time, whichever door it was asked through: ribbon, pane or command line. */
export const lastOverzicht = {
  get: (): OverzichtOutcome | null => last,
  /** Calls back after each time, until the function it gives is called. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  set: (outcome: OverzichtOutcome): void => {
    last = outcome;
    for (const listener of [...listeners]) listener();
  },
};
