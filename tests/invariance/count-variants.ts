import { fork } from "node:child_process";
import { sizeOf } from "./show-trial";
import { fixtureSubjects } from "./subjects";
import { noCounts, tryVariants, TWO_AT_ONCE, type Counts } from "./try-variants";
import type { Outcome } from "./judge-variant";
import { VARIATIONS } from "./variations/all-variations";

/** A variant by its number, and how many cells it takes to understand it. */
export interface Noted {
  readonly number: number;
  readonly size: number;
}

/** What became of the figures under one variation, and the smallest of each outcome. */
export interface Counted {
  readonly counts: Counts;
  readonly noted: Readonly<Record<Exclude<Outcome, "same">, readonly Noted[]>>;
}

export interface Part {
  readonly seed: number;
  readonly runs: number;
  readonly at: number;
  readonly of: number;
}

/** Of one variation and outcome. */
const NOTED = 4;

/** Counts one part of the variants, by the name of the variation. */
export async function countPart({ seed, runs, ...part }: Part): Promise<Record<string, Counted>> {
  const fixtures = await fixtureSubjects();
  const counted = nothingCounted();
  for (const trial of tryVariants({ seed, runs, fixtures, part })) {
    const { number, variation, verdict } = trial;
    const before = counted[variation.name];
    if (!before) continue;
    const { outcome } = verdict;
    before.counts[outcome]++;
    if (outcome === "same") continue;
    const noted = smallest([...before.noted[outcome], { number, size: sizeOf(trial) }]);
    counted[variation.name] = { ...before, noted: { ...before.noted, [outcome]: noted } };
  }
  return counted;
}

const NAMES = [...VARIATIONS.map(({ name }) => name), TWO_AT_ONCE];

function nothingCounted(): Record<string, Counted> {
  return Object.fromEntries(
    NAMES.map((name) => [name, { counts: noCounts(), noted: { said: [], silent: [] } }]),
  );
}

const smallest = (noted: readonly Noted[]): Noted[] =>
  [...noted].sort((a, b) => a.size - b.size || a.number - b.number).slice(0, NOTED);

/** Counts all variants, a process for each part, which each run this very command with `--part`. */
export async function countVariants(
  seed: number,
  runs: number,
  jobs: number,
): Promise<Record<string, Counted>> {
  const parts = Array.from({ length: jobs }, (_, at) => ({ seed, runs, at, of: jobs }));
  const counted = jobs === 1 ? [await countPart({ seed, runs, at: 0, of: 1 })] : [];
  if (jobs > 1) counted.push(...(await Promise.all(parts.map(inProcess))));
  return counted.reduce(together, nothingCounted());
}

function inProcess({ seed, runs, at, of }: Part): Promise<Record<string, Counted>> {
  const command = process.argv[1] ?? "";
  const asked = ["--invariance", "--seed", `${seed}`, "--runs", `${runs}`, "--part", `${at}/${of}`];
  return new Promise((resolve, reject) => {
    const child = fork(command, asked, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
    let counted: Record<string, Counted> | null = null;
    child.on("message", (message) => (counted = message as Record<string, Counted>));
    child.on("exit", (code) => {
      if (counted) resolve(counted);
      else reject(new Error(`Part ${at} of ${of} ended with ${code} and said nothing`));
    });
  });
}

function together(
  one: Record<string, Counted>,
  other: Record<string, Counted>,
): Record<string, Counted> {
  const names = Object.entries(one).map(([name, a]): [string, Counted] => {
    const b = other[name];
    if (!b) return [name, a];
    return [
      name,
      {
        counts: addCounts(a.counts, b.counts),
        noted: {
          said: smallest([...a.noted.said, ...b.noted.said]),
          silent: smallest([...a.noted.silent, ...b.noted.silent]),
        },
      },
    ];
  });
  return Object.fromEntries(names);
}

/** @example addCounts({same: 1, said: 0, silent: 0}, {same: 2, said: 1, silent: 0}).same //=> 3 */
export function addCounts(a: Counts, b: Counts): Counts {
  return { same: a.same + b.same, said: a.said + b.said, silent: a.silent + b.silent };
}
