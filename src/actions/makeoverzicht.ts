import type { Problem } from "../domain/problem";
import { problemOf } from "../office/problemof";
import { language } from "./language";
import { lastOverzicht, type OverzichtOutcome } from "./overzichtoutcome";
import type { SourceState } from "./sourcestate";
import { sourceStore } from "./sourcestore";

export interface OverzichtOptions {
  /** Values instead of formulas that follow the source. */
  readonly valuesOnly?: boolean;
}

/**
 * Makes the Overzicht sheet of the source's newest year, or refreshes the one that is there. The
 * source is read anew first, so that the sheet says what the workbook says now.
 *
 * Never rejects: what went wrong is a `Problem`, and the workbook is as it was.
 */
export async function makeOverzicht(options: OverzichtOptions = {}): Promise<OverzichtOutcome> {
  const outcome = await attempt(options).catch((error: unknown): OverzichtOutcome => ({
    kind: "failed",
    problem: problemOf(error),
  }));
  lastOverzicht.set(outcome);
  return outcome;
}

/** Several tables could be meant: none is taken in silence. */
function undecided({ source, others }: Extract<SourceState, { kind: "ready" }>): Problem {
  const tables = [source, ...others].map(({ sheet, range }) => `${sheet ?? ""}!${range}`);
  return { code: "source-undecided", tables };
}

async function attempt({ valuesOnly = false }: OverzichtOptions): Promise<OverzichtOutcome> {
  const state = await sourceStore.refresh();
  if (state.kind === "failed") return { kind: "failed", problem: state.problem };
  if (state.kind !== "ready")
    return {
      kind: "failed",
      problem: { code: "no-source", sheets: state.kind === "none" ? state.sheets : 0 },
    };
  if (!state.decided) return { kind: "failed", problem: undecided(state) };
  // Only now: the pane's first paint does not wait for what makes sheets.
  const { writeOverzicht } = await import(/* webpackChunkName: "overzicht" */ "./writeoverzicht");
  const options = { valuesOnly, tag: language().tag, moment: new Date() };
  return { kind: "made", ...(await writeOverzicht(state.source, options)) };
}
