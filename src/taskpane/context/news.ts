import type { ReportsOutcome } from "../../actions/reports";
import type { Problem } from "../../domain/findings";

/** What happened last, for the one place at the top of the pane that says so. */
export type News =
  /** Sheets were made, taken back or refused. */
  | { readonly kind: "reports"; readonly outcome: ReportsOutcome }
  | { readonly kind: "problem"; readonly problem: Problem }
  /** Something else ended, as was meant or not; the first sentence says what. */
  | { readonly kind: "done" | "refused"; readonly sentences: readonly string[] };
