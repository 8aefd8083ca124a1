import { addCounts, countPart, countVariants, type Counted } from "./count-variants";
import { showTrial } from "./show-trial";
import { fixtureSubjects } from "./subjects";
import { noCounts, tryVariants, type Counts } from "./try-variants";

export interface InvarianceAsked {
  readonly runs: number;
  readonly seed: number;
  /** Only the variant of this number, shown whatever came of it. */
  readonly only?: number;
  /** Which outcome to show, with the cells: `silent` or `said`. */
  readonly show?: string;
  /** At most so many. */
  readonly most: number;
  /** How many processes share the work. */
  readonly jobs: number;
  /** `0/2`: this process is the first of two, and reports to the one that began it. */
  readonly part?: string;
}

/** Width of the column of names. */
const NAME = 46;

/** Prints what became of the figures, variation by variation; whether none was wrong in silence. */
export async function runInvariance(asked: InvarianceAsked): Promise<boolean> {
  const { seed, runs, only, part } = asked;
  if (part !== undefined) return reportPart(asked, part);
  if (only !== undefined) return showVariants([only], asked);
  const started = performance.now();
  const counted = await countVariants(seed, runs, asked.jobs);
  console.log(line("variant", ["same", "said", "silent", "same %", "said %", "silent %"]));
  for (const [name, { counts }] of Object.entries(counted)) console.log(row(name, counts));
  const total = Object.values(counted).reduce(
    (sum, each) => addCounts(sum, each.counts),
    noCounts(),
  );
  console.log(row("all", total));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${runs} variants from seed ${seed} in ${seconds} s, ${asked.jobs} at a time`);
  const { show } = asked;
  if (show === "silent" || show === "said")
    await showVariants(smallestOf(counted, show).slice(0, asked.most), asked);
  return total.silent === 0;
}

async function reportPart({ seed, runs }: InvarianceAsked, part: string): Promise<boolean> {
  const [at = 0, of = 1] = part.split("/").map(Number);
  const counted = await countPart({ seed, runs, at, of });
  await new Promise((resolve) => process.send?.(counted, resolve));
  return true;
}

/** Tries these again and shows their cells. */
async function showVariants(numbers: readonly number[], asked: InvarianceAsked): Promise<boolean> {
  const fixtures = await fixtureSubjects();
  let silent = 0;
  for (const only of numbers)
    for (const trial of tryVariants({ seed: asked.seed, runs: only + 1, fixtures, only })) {
      if (trial.verdict.outcome === "silent") silent++;
      console.log(`\n${showTrial(trial, asked.seed)}`);
    }
  return silent === 0;
}

/** The smallest of every variation first, then what comes after it in each. */
function smallestOf(
  counted: Readonly<Record<string, Counted>>,
  outcome: "said" | "silent",
): number[] {
  const lists = Object.values(counted).map(({ noted }) => noted[outcome]);
  const rounds = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list[round]?.number ?? []),
  ).flat();
}

const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(NAME)}${cells.map((each) => each.padStart(10)).join("")}`;

function row(name: string, { same, said, silent }: Counts): string {
  const all = same + said + silent;
  const share = (part: number) => (all === 0 ? "-" : ((part / all) * 100).toFixed(2));
  const cells = [`${same}`, `${said}`, `${silent}`, share(same), share(said), share(silent)];
  return line(name, cells);
}
