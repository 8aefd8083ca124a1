import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "../../../tools/build.mjs";
import { attachCalculation, type Calculation } from "office-host/calculation";
import { declarationsFromMetadata } from "office-host/calculation/calls";
import { startInNode } from "office-host/node";
import { createHost, type Host } from "office-host";
import type { Workbook } from "office-host/model";
import { addinIn, type Addin } from "./addin";
import type { DeclaredSets } from "office-host/batch/protocol";
import type { CliLocale } from "../request";

/** An open workbook with the add-in running on it. */
export interface Session {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly calculation: Calculation;
  readonly addin: Addin;
  /** Waits until every formula has its value. */
  settled(): Promise<void>;
  close(): void;
}

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

/** Namespace of the functions in manifest.xml: `BANEN`. */
async function functionNamespace(): Promise<string> {
  const manifest = await readFile(join(root, "manifest.xml"), "utf8");
  return /id="Functions\.Namespace" DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? "";
}

/**
 * Starts the add-in, as built, on a workbook; builds it first when it is older than its sources.
 *
 * @param requirementSets of an Excel that has others: `{CustomFunctionsRuntime: "1.3"}`
 */
export async function startSession(
  workbook: Workbook,
  locale: CliLocale,
  requirementSets: DeclaredSets = {},
): Promise<Session> {
  const { headless } = await ensureBuilt(["headless"]);
  const metadata: unknown = JSON.parse(
    await readFile(join(dirname(headless), "functions.json"), "utf8"),
  );
  const language = locale === "nl" ? "nl-NL" : "en-US";
  const host = createHost({ workbook, locale: language, requirementSets });
  const calculation = attachCalculation(workbook, {
    declarations: declarationsFromMetadata(metadata, await functionNamespace()),
    port: host.customFunctions,
    locale: language,
  });
  host.waitFor(() => calculation.settled());
  const { window, stop } = await startInNode(host, { scripts: [headless] });
  const addin = addinIn(window);
  await addin.ready;
  return {
    workbook,
    host,
    calculation,
    addin,
    settled: () => host.settled(),
    close: () => {
      calculation.dispose();
      stop();
    },
  };
}
