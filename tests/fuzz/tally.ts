import { findSources } from "../../src/workbook/sources/find-sources";
import { generate } from "./generate";
import { KINDS } from "./kinds";
import { judge, type Outcome, type Verdict } from "./judge";
import type { GeneratedWorkbook } from "./truth";

export type Counts = Record<Outcome, number>;

/** A workbook of which a figure came back different or was passed over in silence. */
export interface Failure {
  readonly workbook: GeneratedWorkbook;
  readonly verdicts: readonly Verdict[];
}

export interface Tally {
  readonly byLayout: ReadonlyMap<string, Counts>;
  readonly failures: readonly Failure[];
}

const noCounts = (): Counts => ({ exact: 0, undecided: 0, reported: 0, silent: 0, different: 0 });

/** Generates so many workbooks from a seed on, reads them and counts what became of their figures. */
export function tallyOf(seed: number, runs: number, layout: string | null = null): Tally {
  const byLayout = new Map<string, Counts>(Object.keys(KINDS).map((name) => [name, noCounts()]));
  const failures: Failure[] = [];
  for (let run = 0; run < runs; run++) {
    const workbook = generate(seed * 1_000_003 + run, layout);
    const verdicts = judge(workbook, findSources(workbook.sheets));
    const counts = byLayout.get(workbook.layout) ?? noCounts();
    byLayout.set(workbook.layout, counts);
    for (const { outcome } of verdicts) counts[outcome]++;
    const failing = verdicts.filter((it) => it.outcome === "different" || it.outcome === "silent");
    if (failing.length > 0) failures.push({ workbook, verdicts: failing });
  }
  return { byLayout, failures };
}

/** @example sumOf([{...none, exact: 3}, {...none, exact: 4}]).exact //=> 7 */
export function sumOf(all: Iterable<Counts>): Counts {
  const sum = noCounts();
  for (const counts of all)
    for (const outcome of Object.keys(sum) as Outcome[]) sum[outcome] += counts[outcome];
  return sum;
}
