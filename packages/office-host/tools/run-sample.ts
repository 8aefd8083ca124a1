import { transformSync } from "esbuild";
import { JSDOM } from "jsdom";
import { Script } from "node:vm";
import { parse } from "yaml";
import { createHost, type Host } from "../src";
import { attachCalculation } from "../src/calculation";
import { Workbook } from "../src/model";
import { startInNode } from "../src/node";

/** How a sample fared. */
export interface SampleResult {
  /** Whether its script ran until its buttons waited. */
  readonly starts: boolean;
  /** How many buttons it has. */
  readonly steps: number;
  /** What went wrong, one for each button that did. */
  readonly errors: readonly string[];
}

interface Sample {
  readonly script?: { readonly content: string };
  readonly template?: { readonly content: string };
}

/** A button that does nothing more by then waits for what never comes. */
const PATIENCE = 30_000;

/** Runs a sample in a workbook of its own and presses its buttons, from the first to the last. */
export async function runSample(yaml: string): Promise<SampleResult> {
  const { script, template } = parse(yaml) as Sample;
  const workbook = new Workbook("Sheet1");
  const host = createHost({ workbook, locale: "en-US" });
  const calculation = attachCalculation(workbook, {
    ...{ declarations: [], port: host.customFunctions, locale: "en-US" },
  });
  host.waitFor(() => calculation.settled());
  const { window, stop } = await startInNode(host, { scripts: [] });
  const page = pageOf(template?.content ?? "");
  process.on("unhandledRejection", page.fails).on("uncaughtException", page.fails);
  try {
    const starts = runScript(script?.content ?? "", window, page);
    return starts ? await pressAll(host, page) : { starts, steps: 0, errors: [] };
  } finally {
    process.off("unhandledRejection", page.fails).off("uncaughtException", page.fails);
    stop();
    calculation.dispose();
  }
}

type Handler = (event: unknown) => unknown;

/** What the sample sees of a page, and an ear for what it says went wrong. */
interface Page {
  readonly document: unknown;
  readonly console: unknown;
  /** The buttons in their order, with what a press does. */
  readonly buttons: () => (Handler | undefined)[];
  /** What went wrong since it was asked last. */
  readonly errors: () => string[];
  /** Hears what nobody caught. */
  readonly fails: (error: unknown) => void;
}

function pageOf(template: string): Page {
  const { document } = new JSDOM(template).window;
  const handlers = new Map<unknown, Handler>();
  const buttons = [...document.querySelectorAll("button")];
  for (const button of buttons)
    button.addEventListener = (_: string, handler: unknown) =>
      void handlers.set(button, handler as Handler);
  const errors: string[] = [];
  const said = (...parts: unknown[]) => void errors.push(parts.map(textOf).join(" "));
  return {
    document,
    console: { log: nothing, info: nothing, warn: nothing, table: nothing, error: said },
    buttons: () => buttons.map((button) => handlers.get(button)),
    errors: () => errors.splice(0),
    fails: said,
  };
}

const nothing = () => undefined;

/** Office.js looks at the document for itself, so that the sample gets the page by another name. */
function runScript(script: string, window: Record<string, unknown>, page: Page): boolean {
  const { code } = transformSync(script, { loader: "ts", target: "es2022" });
  try {
    const run = new Script(`(document, console) => {${code}\n}`).runInContext(window) as (
      document: unknown,
      console: unknown,
    ) => void;
    run(page.document, page.console);
    return true;
  } catch {
    return false;
  }
}

async function pressAll(host: Host, page: Page): Promise<SampleResult> {
  const errors: string[] = [];
  const buttons = page.buttons();
  for (const press of buttons) {
    page.errors();
    await within(pressed(host, press)).catch((error: unknown) => errors.push(textOf(error)));
    const [said] = page.errors();
    if (said !== undefined) errors.push(said);
  }
  return { starts: true, steps: buttons.length, errors };
}

async function pressed(host: Host, press: Handler | undefined): Promise<void> {
  await press?.({ target: null });
  await host.settled();
}

async function within(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("It does not end.")), PATIENCE);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** An error by its code and the member that gave it. */
function textOf(part: unknown): string {
  const { code, message, debugInfo } = Object(part) as {
    readonly code?: string;
    readonly message?: string;
    readonly debugInfo?: { readonly errorLocation?: string };
  };
  if (code === undefined) return message ?? String(part);
  return `${code} ${debugInfo?.errorLocation ?? ""}`.trim();
}
