import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { paneInPlayground } from "../../src/playground/server/pane-in-playground";
import { startServer } from "../../src/playground/server/start-server";

describe("the playground's server", () => {
  it("takes the next free port when the one asked for is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const taken = (other.address() as AddressInfo).port;
    const server = await startServer({ port: taken });
    onTestFinished(() => server.close());
    expect(Number(new URL(server.url).port)).toBeGreaterThan(taken);
    expect(new URL(server.url).hostname).toBe("localhost");
  });

  it("serves the page, the add-in as built, Office.js from its package and the sample", async () => {
    const server = await startServer({ port: 0 });
    onTestFinished(() => server.close());
    const status = async (path: string) => (await fetch(new URL(path, server.url))).status;
    for (const path of [
      "",
      "playground.js",
      "manifest.xml",
      "functions.json",
      "office-js/office.js",
      "sample/voorbeeld.xlsx",
    ])
      expect([path, await status(path)]).toEqual([path, 200]);
    expect(await status("package.json")).toBe(404);
    expect(await status("..%2f..%2fpackage.json")).toBe(404);
    const pane = await (await fetch(new URL("taskpane.html", server.url))).text();
    expect(pane).toContain('src="/office-js/office.js"');
    expect(pane.match(/<script[^>]*appsforoffice/)).toBeNull();
  });
});

describe("the pane's page in the playground", () => {
  it("is refused when it loads Office.js from anywhere else than Excel's add-ins do", () => {
    expect(() => paneInPlayground('<script src="office.js"></script>')).toThrow(/Office\.js/);
  });
});
