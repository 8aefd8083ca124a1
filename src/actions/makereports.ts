import type { Problem } from "../domain/problem";
import { problemOf } from "../office/problemof";
import { oneAfterTheOther } from "./oneaftertheother";
import type { ReportsOptions } from "./reportsoptions";
import { lastReports, type ReportsOutcome } from "./reportsoutcome";
import type { SourceState } from "./sourcestate";
import { sourceStore } from "./sourcestore";

/** Loaded at the first click: the pane's first paint does not wait for what makes sheets. */
const reports = () => import(/* webpackChunkName: "reports" */ "./writereports");

/** The reports that can be made, in the order of the sheets. */
export async function reportKinds(): Promise<readonly string[]> {
  return (await reports()).REPORT_KINDS;
}

/**
 * Makes the sheets that are asked for, or refreshes those that are there, in one go. The source is
 * read anew first, so that they say what the workbook says now.
 *
 * Never rejects: what went wrong is a `Problem`, and the workbook is as it was.
 */
export async function makeReports(options: ReportsOptions): Promise<ReportsOutcome> {
  const outcome = await oneAfterTheOther(() => attempt(options)).catch(
    (error: unknown): ReportsOutcome => ({ kind: "failed", problem: problemOf(error) }),
  );
  lastReports.set(outcome);
  return outcome;
}

async function attempt(options: ReportsOptions): Promise<ReportsOutcome> {
  const { takeInventory, writeReports } = await reports();
  const taking = takeInventory();
  const state = await sourceStore.refresh(taking);
  const problem = problemWith(state);
  if (problem) return { kind: "failed", problem };
  return writeReports(state as ReadyState, taking.inventory(), options);
}

type ReadyState = Extract<SourceState, { kind: "ready" }>;

/** Why no sheet can be made of this; `null` when one can. */
function problemWith(state: SourceState): Problem | null {
  if (state.kind === "failed") return state.problem;
  if (state.kind !== "ready")
    return { code: "no-source", sheets: state.kind === "none" ? state.sheets : 0 };
  if (state.decided) return null;
  // Several tables could be meant: none is taken in silence.
  const tables = [state.source, ...state.others].map(
    ({ sheet, range }) => `${sheet ?? ""}!${range}`,
  );
  return { code: "source-undecided", tables };
}
