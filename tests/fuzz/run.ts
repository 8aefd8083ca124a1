// `npm run fuzz -- --runs 10000 --seed 1`: reads generated workbooks and counts what came back.
// `--layout NAME` keeps to one layout, `--save FOLDER` writes the smallest failing workbooks there.
// `--invariance` varies workbooks instead and counts whose figures stay the same; `--show silent`
// shows the ones that fail, `--only N` the variant of that number, `--most N` at most so many;
// `--jobs N` processes share the work.
// `--letters` reads letters made from a grammar, 2000 when `--runs` does not say.
// `--practice` reads the workbooks in shapes of practice and shows which are read otherwise.
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runInvariance } from "../invariance/run-invariance";
import { runPractice } from "../invariance/run-practice";
import { runLetters } from "./letters/run-letters";
import { sumOf, tallyOf, type Counts, type Failure } from "./tally";

const SHOWN = 12;
/** Width of the column of names. */
const NAME = 52;

const { values } = parseArgs({
  options: {
    runs: { type: "string" },
    seed: { type: "string", default: "1" },
    layout: { type: "string" },
    save: { type: "string" },
    invariance: { type: "boolean", default: false },
    letters: { type: "boolean", default: false },
    practice: { type: "boolean", default: false },
    show: { type: "string" },
    only: { type: "string" },
    most: { type: "string", default: "12" },
    jobs: { type: "string", default: `${availableParallelism()}` },
    part: { type: "string" },
  },
});

const runs = Number(values.runs ?? (values.letters ? 2000 : 10_000));
if (values.letters)
  process.exit(runLetters(Number(values.seed), runs, Number(values.most)) ? 0 : 1);
if (values.practice) process.exit((await runPractice()) ? 0 : 1);
if (values.invariance) {
  const { only, show, part } = values;
  const none = await runInvariance({
    runs,
    seed: Number(values.seed),
    most: Number(values.most),
    jobs: Number(values.jobs),
    ...(only === undefined ? {} : { only: Number(only) }),
    ...(show === undefined ? {} : { show }),
    ...(part === undefined ? {} : { part }),
  });
  process.exit(none ? 0 : 1);
}

const sizeOf = ({ workbook }: Failure): number =>
  workbook.sheets.reduce((sum, { values: rows }) => sum + rows.flat().length, 0);

function line(name: string, counts: Counts): string {
  const { exact, undecided, reported, silent, different } = counts;
  const all = exact + undecided + reported + silent + different;
  if (all === 0) return `${name.padEnd(NAME)}none`;
  const share = `${(((exact + undecided) / all) * 100).toFixed(1)}%`;
  const cells = [exact, undecided, reported, silent, different].map((it) => `${it}`.padStart(10));
  return `${name.padEnd(NAME)}${cells.join("")}${share.padStart(12)}`;
}

const started = performance.now();
const { byLayout, failures } = tallyOf(Number(values.seed), runs, values.layout ?? null);
const heads = ["exact", "undecided", "reported", "silent", "different"];
console.log(
  `${"".padEnd(NAME)}${heads.map((it) => it.padStart(10)).join("")}${"understood".padStart(12)}`,
);
const names = [...byLayout].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [name, counts] of names) console.log(line(name, counts));
const total = sumOf(byLayout.values());
console.log(line("all", total));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${runs} workbooks from seed ${values.seed} in ${seconds} s; failing: ${failures.length}`,
);

const smallest = [...failures].sort((a, b) => sizeOf(a) - sizeOf(b)).slice(0, SHOWN);
for (const { workbook, verdicts } of smallest) {
  console.log(`\n${workbook.layout}, seed ${workbook.seed}`);
  for (const { outcome, detail } of verdicts.slice(0, 3)) console.log(`  ${outcome}: ${detail}`);
}
if (values.save !== undefined) {
  mkdirSync(values.save, { recursive: true });
  for (const failure of smallest)
    writeFileSync(
      join(values.save, `${failure.workbook.seed}.json`),
      JSON.stringify(failure, null, 1),
    );
}
process.exitCode = total.different + total.silent > 0 ? 1 : 0;
