import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Script, createContext } from "node:vm";
import { browserShapedWindow } from "./browser-shaped-window";
import { Timers } from "../channel";

/** What `startInNode` needs of a host. */
export interface NodeHost {
  readonly locale: string;
  receive(message: string, reply: (text: string) => void): void;
  busyWhile(probe: () => boolean): void;
}

export interface StartOptions {
  /** Paths of built bundles; they run after office.js, in this order, as script tags would. */
  readonly scripts: readonly string[];
}

export interface Started {
  /** The global object in which the add-in runs: `window.Office`, `window.Excel`, its own globals. */
  readonly window: Record<string, unknown>;
  /** Ends the add-in: its timers stop and no message reaches it any more. */
  stop(): void;
}

const OFFICE = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const ORIGIN = "https://addin.invalid";
/** Office.js that has not found its host by now never will. */
const PATIENCE = 20_000;

/** Office.js is large and the same each time: compiled once, run in every context. */
const compiled = new Map<string, Script>();

function scriptOf(path: string, fresh: boolean): Script {
  const known = compiled.get(path);
  if (known && !fresh) return known;
  const script = new Script(readFileSync(path, "utf8"), { filename: path });
  compiled.set(path, script);
  return script;
}

/**
 * Runs an add-in in Node on Microsoft's own, unmodified office.js, in a context of its own.
 * Several can run in one process.
 * @throws Error when a script is missing or Office.js does not get ready
 */
export async function startInNode(host: NodeHost, { scripts }: StartOptions): Promise<Started> {
  const timers = new Timers();
  host.busyWhile(() => timers.busy);
  const window = browserShapedWindow({ origin: ORIGIN, locale: host.locale, timers, host, load });
  const context = createContext(window);
  const run = (path: string, fresh = false) => {
    window.document.currentScript = { src: `${ORIGIN}/${basename(path)}`, tagName: "SCRIPT" };
    scriptOf(path, fresh).runInContext(context);
    window.document.currentScript = null;
  };
  /** Office.js loads the rest of itself by script elements. */
  function load(source: string): void {
    run(join(OFFICE, source.slice(`${ORIGIN}/office/`.length)));
  }
  run(join(OFFICE, "office.js"));
  for (const path of scripts) run(path, true);
  await ready(window);
  return { window, stop: () => timers.stop() };
}

async function ready(window: Record<string, unknown>): Promise<void> {
  const office = window["Office"] as { onReady(): Promise<unknown> };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("Office.js did not find its host.")), PATIENCE);
  });
  await Promise.race([office.onReady(), late]).finally(() => clearTimeout(timer));
}
