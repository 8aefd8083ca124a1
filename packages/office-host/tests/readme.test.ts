import { readFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";

const read = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");
const readme = read("../README.md");

test("the README's example in Node gives what it says", async () => {
  expect(readme).toContain(read("examples/node.ts").trim());
  const { answer } = await import("./examples/node");
  expect(answer).toBe(42);
});

test("the README's example in a browser serves the page and the add-in's pane", async () => {
  expect(readme).toContain(read("examples/browser.ts").trim());
  const { server } = await import("./examples/browser");
  onTestFinished(() => server.close());
  const pane = await (await fetch(new URL("pane.html", server.url))).text();
  expect(pane).toContain('src="/office-js/office.js"');
});
