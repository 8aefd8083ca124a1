import fs from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { ensureBuilt, type BuildName } from "../tools/build.mjs";
import { browserOptions } from "./fixtures/browser";

/** What a test says in its text when it uses a build, or the browser. */
const USES: readonly [BuildName | "browser", RegExp][] = [
  ["addin", /build\/dist|pane-weight|servePlayground|openPlayground/],
  ["headless", /headless\.js|startSession|onHost|cli\//],
  ["playground", /build\/playground|servePlayground|openPlayground|examples\/browser/],
  ["gallery", /gallery\/browser/],
  ["baseline", /pane-weight/],
  ["browser", /openPlayground|fixtures\/browser/],
];

function testFiles(name: string): string[] {
  if (!fs.existsSync(name)) return [];
  if (!fs.statSync(name).isDirectory()) return /\.tsx?$/.test(name) ? [name] : [];
  return fs.readdirSync(name).flatMap((entry) => testFiles(path.join(name, entry)));
}

/** What the tests that were asked for need: all of it, when none was asked for by its path. */
function needed(): (BuildName | "browser")[] {
  const asked = process.argv
    .slice(2)
    .filter((argument) => /^(\.\/)?(tests|packages\/[\w-]+\/tests)\b/.test(argument));
  if (asked.length === 0) return USES.map(([name]) => name);
  const texts = asked
    .flatMap((name) => (fs.existsSync(name) ? testFiles(name) : testFiles(path.dirname(name))))
    .map((file) => fs.readFileSync(file, "utf8"));
  return USES.filter(([, use]) => texts.some((text) => use.test(text))).map(([name]) => name);
}

/** Builds once before the tests what they need, and starts the one browser that they share. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const names = needed();
  await ensureBuilt(names.filter((name) => name !== "browser"));
  if (!names.includes("browser")) return () => Promise.resolve();
  const browser = await chromium.launchServer({ ...(await browserOptions()), host: "127.0.0.1" });
  project.provide("browser", browser.wsEndpoint());
  return () => browser.close();
}
