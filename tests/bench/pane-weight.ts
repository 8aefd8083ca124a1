import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { ensureBuilt } from "../../tools/build.mjs";

/** Bytes of a script as it goes over the line. */
const weightOf = (script: string): number => gzipSync(readFileSync(script), { level: 9 }).length;

const DIST = join(dirname(new URL(import.meta.url).pathname), "../../build/dist");

/** The add-in's own scripts that its page loads before it can paint: Office.js is Microsoft's. */
export function firstPaintScripts(): string[] {
  const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
  return [...page.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)]
    .map(([, source]) => source ?? "")
    .filter((source) => !source.startsWith("https://"))
    .map((source) => join(DIST, source));
}

/** Gzipped bytes of the pane's JavaScript until its first paint, and of the smallest Fluent page. */
export async function paneAndBaseline(): Promise<{ pane: number; baseline: number }> {
  const built = await ensureBuilt(["addin", "baseline"]);
  const pane = firstPaintScripts().reduce((sum, script) => sum + weightOf(script), 0);
  return { pane, baseline: weightOf(built.baseline) };
}
