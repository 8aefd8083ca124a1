// `npm test`: every check, all of them even when one fails, and one line with the numbers.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const checks = [
  ["types", ["tsc", "--noEmit"]],
  ["lint", ["eslint", "."]],
  ["format", ["prettier", "--check", "--log-level", "warn", "."]],
  ["boundaries", ["depcruise", "src", "packages", "--config", ".dependency-cruiser.cjs"]],
];

const started = Date.now();
const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
let passed = 0;
let failed = 0;

/** Runs a command to its end; what it prints is kept, or shown as it comes. */
function run(command, stdio) {
  return new Promise((resolve) => {
    const child = spawn("npx", ["--no-install", ...command], { stdio });
    let printed = "";
    child.stdout?.on("data", (data) => (printed += data));
    child.stderr?.on("data", (data) => (printed += data));
    child.on("error", (error) => resolve({ green: false, printed: String(error) }));
    child.on("close", (status) => resolve({ green: status === 0, printed }));
  });
}

async function check([name, command]) {
  const { green, printed } = await run(command, ["ignore", "pipe", "pipe"]);
  if (green) passed++;
  else failed++;
  console.log(`> ${name} ${green ? "passed" : "FAILED"} (${seconds()}): ${command.join(" ")}`);
  if (!green) console.log(printed);
}

console.log(`> checking ${checks.map(([name]) => name).join(", ")}`);
await Promise.all(checks.map(check));

const folder = mkdtempSync(join(tmpdir(), "banenafspraak-tests-"));
const report = join(folder, "vitest.json");
console.log("> unit, host and browser tests: vitest run");
const reporters = ["./tests/progress-reporter.ts", "json"].map((name) => `--reporter=${name}`);
const { green } = await run(
  ["vitest", "run", ...reporters, `--outputFile.json=${report}`],
  "inherit",
);
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

console.log(`\nIn ${seconds()}.\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
