// `npm run pictures`: makes the pictures in docs anew. That of the playground with the pane comes
// from the journey through the main job, those of the sheets from LibreOffice.
import { spawnSync } from "node:child_process";

const commands = [
  ["vitest", "run", "tests/journeys/main-job.test.ts"],
  ["tsx", "tests/libreoffice/pictures.ts"],
];
for (const command of commands) {
  const { status } = spawnSync("npx", command, {
    stdio: "inherit",
    env: { ...process.env, JOURNEY_PICTURES: "docs" },
  });
  process.exitCode ||= status ?? 1;
}
