import type { ReportsOptions } from "../../actions/reports";

/** What goes on, by the name that its button has; `null` when nothing does. */
export type Doing = {
  readonly name: string;
  /** What it is, in words: `Overzicht: bezig…`. */
  readonly words: string;
  /** Lets go of it. What is in its place by then stays. */
  readonly cancel: () => void;
  readonly isCancelled: boolean;
} | null;

/** What takes its time in the workbook, the making of sheets above all: one thing at once. */
export interface MakeReports {
  readonly doing: Doing;
  /** A sheet of this report and year was made since the pane was shown. */
  readonly isMade: (kind: string, year: number | null) => boolean;
  readonly make: (name: string, options: ReportsOptions) => void;
  /** Takes the last insertion back. */
  readonly undo: (discard: boolean) => void;
  /**
   * Does something else that takes its time, with Cancel beside it.
   *
   * @param work says itself how it ended; what it throws is told as a problem
   */
  readonly run: (
    name: string,
    words: string,
    work: (signal: AbortSignal) => Promise<unknown>,
  ) => void;
}
