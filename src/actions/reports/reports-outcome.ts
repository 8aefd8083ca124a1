import type { Dress, Problem, Removal } from "../../domain/findings";
import type { ReportsOptions } from "./reports-options";

/** A sheet as it was made. */
export interface MadeSheet {
  /** Which report it holds, and of which year. */
  readonly kind: string;
  readonly year: number | null;
  /** Its name in the workbook. */
  readonly sheet: string;
  /** It took the place of an earlier one of ours. */
  readonly refreshed: boolean;
  /** The name it would have had, which a sheet of the user's has; `null` when that was free. */
  readonly nameTaken: string | null;
}

/**
 * Whether an insertion can be taken back. What a sheet held is known of those that were made since
 * the add-in started, and charts and tables of the user's that were removed cannot come back.
 */
export type UndoOffer = "offered" | "earlier-session" | "things-removed";

/** How the making of sheets ended. */
export type ReportsOutcome =
  | {
      readonly kind: "made";
      readonly sheets: readonly MadeSheet[];
      readonly undo: UndoOffer;
      /** What Excel refused to dress the sheets with; their contents are whole. */
      readonly undressed: readonly Dress[];
    }
  /**
   * Nothing was done, as it would remove what the user added. Asked again with `discard` it is done
   * all the same.
   */
  | {
      readonly kind: "would-remove";
      readonly sheets: readonly Removal[];
      /** What to ask again: to make these, or to take the last insertion back. */
      readonly asked: ReportsOptions | "undo";
    }
  /** The last insertion was taken back. Names of sheets. */
  | {
      readonly kind: "undone";
      readonly deleted: readonly string[];
      readonly restored: readonly string[];
    }
  | { readonly kind: "failed"; readonly problem: Problem };

let last: ReportsOutcome | null = null;
const listeners = new Set<() => void>();

/** How it ended the last time, whichever door it was asked through: ribbon, pane or command line. */
export const lastReports = {
  get: (): ReportsOutcome | null => last,
  /** Calls back after each time, until the function it gives is called. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  set: (outcome: ReportsOutcome): void => {
    last = outcome;
    for (const listener of [...listeners]) listener();
  },
};
