import { defineConfig } from "vitest/config";
import { askedFor } from "./rooms.mjs";

/** The tests of one room alone, without the builds that others need. */
export default defineConfig({
  test: {
    include: [`tests/${askedFor().room}/**/*.test.ts`],
    setupFiles: ["tools/mutate/quick-properties.mjs"],
    testTimeout: 60_000,
    pool: "forks",
    maxWorkers: 1,
  },
});
