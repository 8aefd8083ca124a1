import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { attachCalculation, type Calculation } from "../calculation";
import { declarationsFromMetadata } from "../calculation/calls";
import { createHost, type Host, type HostOptions } from "..";
import { functionNamespace } from "./function-namespace";
import { startInNode } from "./start-in-node";

/** An add-in as built, to be run without a screen. */
export interface BuiltAddin {
  /** Its script: one bundle that brings functions and commands. */
  readonly script: string;
  /** Its functions.json; beside the script when left out. */
  readonly functions?: string;
  /** Its manifest.xml, add-in only format. */
  readonly manifest: string;
}

/** An add-in at work on a workbook. */
export interface RunningAddin {
  readonly host: Host;
  readonly calculation: Calculation;
  /** The global object in which it runs: `window.Office`, `window.Excel`, its own globals. */
  readonly window: Record<string, unknown>;
  /** Ends it: no message reaches it any more and nothing is calculated. */
  stop(): void;
}

/**
 * Runs a built add-in in Node on Microsoft's own Office.js, with its custom functions at work in
 * the workbook's formulas.
 *
 * @example
 * const workbook = new Workbook();
 * const addin = { script: "dist/headless.js", manifest: "manifest.xml" };
 * const { host, stop } = await startAddin({ workbook, locale: "en-US" }, addin);
 * await host.settled();
 * stop();
 * @throws {Error} when a file is missing or Office.js does not get ready
 */
export async function startAddin(
  options: HostOptions,
  { script, functions = join(dirname(script), "functions.json"), manifest }: BuiltAddin,
): Promise<RunningAddin> {
  const metadata: unknown = JSON.parse(await readFile(functions, "utf8"));
  const namespace = functionNamespace(await readFile(manifest, "utf8"));
  const host = createHost(options);
  const calculation = attachCalculation(options.workbook, {
    declarations: declarationsFromMetadata(metadata, namespace),
    port: host.customFunctions,
    locale: options.locale,
  });
  host.waitFor(() => calculation.settled());
  const started = await startInNode(host, { scripts: [script] });
  const stop = () => {
    calculation.dispose();
    started.stop();
  };
  return { host, calculation, window: started.window, stop };
}
