import { attachCalculation } from "../../../calculation";
import { declarationsFromMetadata } from "../../../calculation/calls";
import { createHost, type Host } from "../../..";
import type { Locale, Workbook } from "../../../model";
import type { Session } from "./session";

declare global {
  interface Window {
    /** Where the script in the pane's page finds its host. */
    officeHost?: Host;
  }
}

let lastId = 0;

/** The add-in's functions, as its manifest leads to them. */
export interface AddinFunctions {
  readonly metadata: unknown;
  readonly namespace: string;
}

/** Puts a host and the calculation around a workbook, ready for the pane's page to connect to. */
export function startSession(
  workbook: Workbook,
  locale: Locale,
  { metadata, namespace }: AddinFunctions,
): Session {
  const host = createHost({ workbook, locale });
  const calculation = attachCalculation(workbook, {
    declarations: declarationsFromMetadata(metadata, namespace),
    port: host.customFunctions,
    locale,
  });
  host.waitFor(() => calculation.settled());
  host.paneVisible = true;
  window.officeHost = host;
  return { id: ++lastId, workbook, host, calculation };
}
