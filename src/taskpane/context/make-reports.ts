import type { ReportsOptions } from "../../actions/reports";

/** What is being made, by the name that its button has. */
export type Doing = string | null;

/** The making of sheets, as every view of the pane can ask for it. */
export interface MakeReports {
  readonly doing: Doing;
  /** A sheet of this report and year was made since the pane was shown. */
  readonly isMade: (kind: string, year: number | null) => boolean;
  readonly make: (name: string, options: ReportsOptions) => void;
  /** Takes the last insertion back. */
  readonly undo: (discard: boolean) => void;
}
