// `npm run pictures`: makes docs/playground.png anew, from the journey through the main job.
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["vitest", "run", "tests/journeys/mainjob.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, JOURNEY_PICTURES: "docs" },
});
process.exitCode = status ?? 1;
