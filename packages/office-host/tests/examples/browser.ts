import { startServer } from "office-host/playground/server";

export const server = await startServer({
  addin: "packages/office-host/tests/fixtures/addin",
  scripts: "build/playground",
  port: 0,
});
