import type { ReportsOutcome } from "../../actions/reports";

/**
 * Whether sheets could not be made for want of a source that is there by now: what stood in the way
 * is then no news any more.
 *
 * @param decided the workbook has a source, and nobody doubts which
 */
export function isAnswered(outcome: ReportsOutcome | null, decided: boolean): boolean {
  if (outcome?.kind !== "failed") return false;
  const { code } = outcome.problem;
  return code === "no-source" || (code === "source-undecided" && decided);
}
