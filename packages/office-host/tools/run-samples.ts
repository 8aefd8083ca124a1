/*
 * Runs samples of Office.js (a folder of .yaml as Script Lab exports them) against this host, and
 * says of how many all buttons work: `npx tsx packages/office-host/tools/run-samples.ts FOLDER`.
 * With `--why` it lists what stopped the others.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { runSample, type SampleResult } from "./run-sample";

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Which folder of samples?");
  process.exit(2);
}

function samplesIn(name: string): string[] {
  if (!statSync(name).isDirectory()) return name.endsWith(".yaml") ? [name] : [];
  return readdirSync(name).flatMap((entry) => samplesIn(path.join(name, entry)));
}

/** What was missing, or else went wrong, and in how many steps. */
function reasons(results: readonly SampleResult[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { errors } of results)
    for (const error of errors) counts.set(error, (counts.get(error) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

const results: (SampleResult & { readonly file: string })[] = [];
for (const file of samplesIn(folder)) {
  const result = await runSample(readFileSync(file, "utf8"));
  results.push({ ...result, file: path.relative(folder, file) });
}
const started = results.filter(({ starts }) => starts);
const clean = started.filter(({ errors }) => errors.length === 0);
const steps = started.reduce((sum, each) => sum + each.steps, 0);
const failed = started.reduce((sum, { errors }) => sum + errors.length, 0);
console.log(
  `${results.length} samples, ${started.length} start, ${clean.length} without an error;`,
);
console.log(`${steps - failed} of ${steps} buttons work.`);
if (options.includes("--why")) {
  for (const { file, errors, starts } of results)
    if (!starts || errors.length > 0) console.log(starts ? file : `${file} (no start)`, errors);
  for (const [reason, count] of reasons(results)) console.log(count, reason);
}
process.exit(0);
