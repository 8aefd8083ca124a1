// `npm test`: every check in turn, all of them even when one fails, and one line with the numbers.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const checks = [
  ["types", ["tsc", "--noEmit"]],
  ["lint", ["eslint", "."]],
  ["format", ["prettier", "--check", "--log-level", "warn", "."]],
  ["boundaries", ["depcruise", "src", "packages", "--config", ".dependency-cruiser.cjs"]],
];

let passed = 0;
let failed = 0;

function run(command) {
  return spawnSync("npx", ["--no-install", ...command], { stdio: "inherit" }).status === 0;
}

for (const [name, command] of checks) {
  console.log(`\n> ${name}: ${command.join(" ")}`);
  if (run(command)) passed++;
  else failed++;
}

const folder = mkdtempSync(join(tmpdir(), "banenafspraak-tests-"));
const report = join(folder, "vitest.json");
console.log("\n> unit, host and browser tests: vitest run");
const green = run([
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);
try {
  const result = JSON.parse(readFileSync(report, "utf8"));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  // A file that could not even be loaded has no tests to count.
  if (!green && result.numFailedTests === 0) failed++;
} catch (error) {
  console.error(`vitest left no report: ${error.message}`);
  failed++;
}
rmSync(folder, { recursive: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
