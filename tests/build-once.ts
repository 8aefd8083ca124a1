import fs from "node:fs";
import path from "node:path";
import { ensureBuilt, type BuildName } from "../tools/build.mjs";

/** What a test says in its text when it uses a build. */
const USES: readonly [BuildName, RegExp][] = [
  ["addin", /build\/dist|startServer|openPlayground/],
  ["headless", /headless\.js|startSession|onHost|cli\//],
  ["playground", /build\/playground|startServer|openPlayground/],
];

function testFiles(name: string): string[] {
  if (!fs.existsSync(name)) return [];
  if (!fs.statSync(name).isDirectory()) return /\.tsx?$/.test(name) ? [name] : [];
  return fs.readdirSync(name).flatMap((entry) => testFiles(path.join(name, entry)));
}

/** Builds once before the tests what those that were asked for need. */
export default async function buildOnce(): Promise<void> {
  const asked = process.argv.slice(2).filter((argument) => argument.startsWith("tests/"));
  const texts = (asked.length > 0 ? asked : ["tests"])
    .flatMap((name) => (fs.existsSync(name) ? testFiles(name) : testFiles(path.dirname(name))))
    .map((file) => fs.readFileSync(file, "utf8"));
  const needed = USES.filter(([, use]) => texts.some((text) => use.test(text)));
  await ensureBuilt(needed.map(([name]) => name));
}
