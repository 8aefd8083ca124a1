import { createServer } from "node:http";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { paneInPlayground } from "../../src/playground/server/pane-in-playground";
import {
  startServer,
  type PlaygroundOptions,
  type PlaygroundServer,
} from "../../src/playground/server/start-server";

const addin = path.join(import.meta.dirname, "../fixtures/addin");

async function start(options: Partial<PlaygroundOptions> = {}): Promise<PlaygroundServer> {
  const server = await startServer({ addin, scripts: "build/playground", port: 0, ...options });
  onTestFinished(() => server.close());
  return server;
}

const statusAt =
  ({ url }: PlaygroundServer) =>
  async (address: string) =>
    (await fetch(new URL(address, url))).status;

describe("the playground's server", () => {
  /** The first line of the answer to a request as it is written; `""` when there is none. */
  const answerTo = ({ url }: PlaygroundServer, request: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(request));
      let answer = "";
      socket.on("data", (data: Buffer) => (answer += data.toString("latin1")));
      socket.on("error", () => resolve(""));
      socket.on("close", () => resolve(answer.split("\r\n")[0] ?? ""));
    });

  it.each([
    [
      "a range that makes no sense",
      "GET /playground.css HTTP/1.1\r\nHost: localhost\r\nRange: bytes=10-5",
      "200",
    ],
    ["a path that is no text", "GET /%E0%A4%A HTTP/1.1\r\nHost: localhost", "400"],
    ["a path out of the folder", "GET /..%2f..%2fpackage.json HTTP/1.1\r\nHost: localhost", "404"],
    ["a path that is no path", "GET x:y HTTP/1.1\r\nHost: localhost", "400"],
    ["another name for this machine", "GET / HTTP/1.1\r\nHost: elders.example:3000", "403"],
    ["no name", "GET / HTTP/1.0", "403"],
    ["writing", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0", "405"],
    ["no HTTP", "abc", "400"],
  ])("bears %s, and goes on", async (_, request, status) => {
    const server = await start();
    expect(await answerTo(server, `${request}\r\nConnection: close\r\n\r\n`)).toContain(
      ` ${status} `,
    );
    expect(await statusAt(server)("")).toBe(200);
  });

  it("takes the next free port when the one asked for is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void other.close());
    const taken = (other.address() as AddressInfo).port;
    const server = await start({ port: taken });
    expect(Number(new URL(server.url).port)).toBeGreaterThan(taken);
    expect(new URL(server.url).hostname).toBe("localhost");
  });

  it("serves the page, the add-in as built and Office.js from its package", async () => {
    const server = await start();
    const status = statusAt(server);
    for (const address of [
      "",
      "playground.js",
      "manifest.xml",
      "functions.json",
      "office-js/office.js",
    ])
      expect([address, await status(address)]).toEqual([address, 200]);
    expect(await status("package.json")).toBe(404);
    expect(await status("..%2f..%2fpackage.json")).toBe(404);
    const pane = await (await fetch(new URL("pane.html", server.url))).text();
    expect(pane).toContain('src="/office-js/office.js"');
    expect(pane.match(/<script[^>]*appsforoffice/)).toBeNull();
  });

  it("lists and serves the samples it was given, and nothing beside them", async () => {
    const sample = path.join(addin, "functions.json");
    const name = { "nl-NL": "Voorbeeld", "en-US": "Sample" };
    const server = await start({ samples: [{ file: sample, name }] });
    const setup = await (await fetch(new URL("setup.json", server.url))).json();
    expect(setup).toEqual({ invitation: null, samples: [{ file: "functions.json", name }] });
    const status = statusAt(server);
    expect(await status("samples/functions.json")).toBe(200);
    expect(await status("samples/manifest.xml")).toBe(404);
    expect(await status("samples/..%2fmanifest.xml")).toBe(404);
  });

  it("has no samples where none was given", async () => {
    const { url } = await start();
    const setup = await (await fetch(new URL("setup.json", url))).json();
    expect(setup).toEqual({ invitation: null, samples: [] });
  });
});

describe("the pane's page in the playground", () => {
  it("is refused when it loads Office.js from anywhere else than Excel's add-ins do", () => {
    expect(() => paneInPlayground('<script src="office.js"></script>')).toThrow(/Office\.js/);
  });
});
