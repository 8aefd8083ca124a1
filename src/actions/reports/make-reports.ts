import type { Problem } from "../../domain/findings";
import {
  CancelledError,
  ChangedMeanwhileError,
  goOnUnlessCancelled,
  problemOfWriting,
} from "../../office/excel";
import { type SourceState, sourceStore, undecided } from "../source";
import { noted } from "../addin";
import type { ReportsOptions } from "./reports-options";
import { lastReports, type ReportsOutcome } from "./reports-outcome";

/** Loaded at the first click: the pane's first paint does not wait for what makes sheets. */
const reports = () => import(/* webpackChunkName: "reports" */ "./write-reports");

/** The reports that can be made, in the order of the sheets. */
export async function reportKinds(): Promise<readonly string[]> {
  return (await reports()).REPORT_KINDS;
}

/**
 * Makes the sheets that are asked for, or refreshes those that are there, in one go. The source is
 * read anew first, so that they say what the workbook says now.
 *
 * Never rejects: what went wrong is a `Problem`, and the workbook is as it was.
 *
 * @param signal to cancel it, which holds until the sheets are put in their places
 */
export function makeReports(
  options: ReportsOptions,
  signal?: AbortSignal,
): Promise<ReportsOutcome> {
  return ending("make", () => asItIsNow(make, options, signal));
}

/**
 * Takes the last insertion back, whichever door it was asked through. Never rejects.
 *
 * @param discard also when that removes what the user added since; else the outcome says what
 */
export function undoReports(
  { discard = false } = {},
  signal?: AbortSignal,
): Promise<ReportsOutcome> {
  return ending("undo", () => asItIsNow(takeBack, { discard }, signal));
}

async function takeBack(
  { discard }: { discard: boolean },
  signal?: AbortSignal,
): Promise<ReportsOutcome> {
  const { takeInventory, takeBackReports } = await reports();
  const taking = takeInventory();
  const state = await sourceStore.refresh(taking);
  if (state.kind === "failed") return { kind: "failed", problem: state.problem };
  goOnUnlessCancelled(signal);
  return takeBackReports(taking.inventory(), discard, signal);
}

/** Somebody who types all the while is not waited for. */
const TRIES = 3;

/**
 * What changed in the workbook while sheets were written is read anew. What the user let go of was
 * something else then: they are asked again.
 */
async function asItIsNow<Options extends { readonly discard?: boolean }>(
  work: (options: Options, signal?: AbortSignal) => Promise<ReportsOutcome>,
  options: Options,
  signal?: AbortSignal,
  tries = TRIES,
): Promise<ReportsOutcome> {
  // What was asked before it may have taken long.
  goOnUnlessCancelled(signal);
  return work(options, signal).catch((error: unknown) => {
    if (!(error instanceof ChangedMeanwhileError) || tries === 1) throw error;
    return asItIsNow(work, { ...options, discard: false }, signal, tries - 1);
  });
}

async function ending(name: string, work: () => Promise<ReportsOutcome>): Promise<ReportsOutcome> {
  const outcome = await noted(name, () => withoutRejecting(work), endOf);
  lastReports.set(outcome);
  return outcome;
}

function withoutRejecting(work: () => Promise<ReportsOutcome>): Promise<ReportsOutcome> {
  return oneAfterTheOther(() => sourceStore.whileWriting(work)).catch(
    (error: unknown): ReportsOutcome => ({
      kind: "failed",
      // Reading never rejects: what comes here was refused when sheets were written.
      problem: problemOfWriting(error),
    }),
  );
}

function endOf(outcome: ReportsOutcome): string {
  if (outcome.kind === "failed") return `failed, ${outcome.problem.code}`;
  const refused = outcome.kind === "made" ? outcome.undressed : [];
  return [outcome.kind, ...(refused.length === 0 ? [] : [`refused ${refused.join(" ")}`])].join();
}

async function make(options: ReportsOptions, signal?: AbortSignal): Promise<ReportsOutcome> {
  const { takeInventory, writeReports } = await reports();
  const taking = takeInventory();
  const state = await sourceStore.refresh(taking);
  const problem = problemWith(state);
  if (problem) return { kind: "failed", problem };
  const { source } = state as ReadyState;
  goOnUnlessCancelled(signal);
  return writeReports(state as ReadyState, taking.inventory(), options, signal).catch(
    async (error: unknown): Promise<ReportsOutcome> => {
      if (error instanceof CancelledError) throw error;
      // The source may have gone between reading and writing.
      const now = await sourceStore.refresh();
      const isThere = now.kind === "ready" && now.source.key === source.key;
      if (isThere || now.kind === "failed" || source.sheet === null) throw error;
      return { kind: "failed", problem: { code: "sheet-gone", sheet: source.sheet } };
    },
  );
}

type ReadyState = Extract<SourceState, { kind: "ready" }>;

/** Why no sheet can be made of this; `null` when one can. */
function problemWith(state: SourceState): Problem | null {
  if (state.kind === "failed") return state.problem;
  if (state.kind !== "ready")
    return { code: "no-source", sheets: state.kind === "none" ? state.sheets : 0 };
  if (state.decided) return null;
  return undecided(state);
}

let last: Promise<unknown> = Promise.resolve();

/** Does work on the workbook when what was asked before it is done, however that ended. */
export function oneAfterTheOther<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
