import { askedFor } from "./rooms.mjs";

const { folder } = askedFor();
const report = `build/mutation/${folder.replaceAll("/", "-")}`;
const source = folder.endsWith(".ts") ? `src/${folder}` : `src/${folder}/**/*.ts`;

/** How StrykerJS tries the mutants of a room: see `npm run mutate`. */
export default {
  testRunner: "vitest",
  vitest: { configFile: "tools/mutate/vitest.mjs", related: true },
  // The doors hold no code of their own.
  mutate: [source, "!src/**/index.ts"],
  coverageAnalysis: "perTest",
  // A mutant that only runs when a module loads would have every test started anew.
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATE_WORKERS ?? 1),
  timeoutMS: 8_000,
  ignorePatterns: ["build", "dist", "docs", "coverage", "tests/journeys", "tests/libreoffice"],
  tempDirName: "build/stryker",
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { reportTests: false, allowColor: false, skipFull: true, logTests: false },
  htmlReporter: { fileName: `${report}.html` },
  jsonReporter: { fileName: `${report}.json` },
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  thresholds: { high: 90, low: 80, break: null },
};
