import { join } from "node:path";
import { startAddin } from "office-host/node";
import type { HostOptions, Host } from "office-host";
import type { Calculation } from "office-host/calculation";
import type { Workbook } from "office-host/model";
import type { Headless } from "../../headless";
import { ensureBuilt } from "../../../tools/build.mjs";
import type { CliLocale } from "../request";

/** An open workbook with the add-in running on it. */
export interface Session {
  readonly workbook: Workbook;
  readonly host: Host;
  readonly calculation: Calculation;
  /** The add-in as its headless build exposes it. */
  readonly addin: Headless;
  /** Waits until every formula has its value. */
  settled(): Promise<void>;
  close(): void;
}

const MANIFEST = join(import.meta.dirname, "../../../manifest.xml");

/**
 * Starts the add-in, as built, on a workbook; builds it first when it is older than its sources.
 *
 * @param requirementSets of an Excel that has others: `{CustomFunctionsRuntime: "1.3"}`
 */
export async function startSession(
  workbook: Workbook,
  locale: CliLocale,
  requirementSets: NonNullable<HostOptions["requirementSets"]> = {},
): Promise<Session> {
  const { headless: script } = await ensureBuilt(["headless"]);
  const { host, calculation, window, stop } = await startAddin(
    { workbook, locale: locale === "nl" ? "nl-NL" : "en-US", requirementSets },
    { script, manifest: MANIFEST },
  );
  const addin = window["banenafspraak"] as Headless;
  await addin.ready;
  return { workbook, host, calculation, addin, settled: () => host.settled(), close: stop };
}
