import { buildSync } from "esbuild";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { AppliedSheet, AppliedSheets } from "../../src/office/writing/apply-sheets";
import type { SheetsPlan } from "../../src/office/keeping/planned-sheet";
import { attachCalculation } from "office-host/calculation";
import { startInNode } from "office-host/node";
import { createHost, type Host, type HostOptions } from "office-host";
import type { SheetDescription } from "../../src/report/description/sheet-description";

/** Office.js at work on a workbook, with `src/office` loaded next to it. */
export interface Appliance {
  readonly host: Host;
  /** Reads the workbook, then makes the sheet. */
  readonly apply: (description: SheetDescription) => Promise<AppliedSheet>;
  readonly applyAll: (descriptions: readonly SheetDescription[]) => Promise<AppliedSheet[]>;
  /** As `applyAll`, with what Excel refused to dress them with. */
  readonly applyWhole: (descriptions: readonly SheetDescription[]) => Promise<AppliedSheets>;
  /** Reads the workbook and decides what would be done. */
  readonly plan: (descriptions: readonly SheetDescription[]) => Promise<SheetsPlan>;
  readonly stop: () => void;
}

let bundle: string | null = null;

/** Never called: so that `vitest related` knows which files of `src` these tests are about. */
export const subject = () => import("./apply-entry");

/** `src/office` alone, as a script for the context in which Office.js runs. */
function applyBundle(): string {
  if (bundle) return bundle;
  bundle = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "apply-")), "apply.js");
  buildSync({
    entryPoints: [path.resolve(import.meta.dirname, "apply-entry.ts")],
    bundle: true,
    outfile: bundle,
  });
  return bundle;
}

/** A host with this workbook, its formulas calculated, and the real Office.js before it. */
export async function startApplying(options: HostOptions): Promise<Appliance> {
  const host = createHost(options);
  const calculation = attachCalculation(options.workbook, {
    declarations: [],
    port: host.customFunctions,
    locale: options.locale,
  });
  host.waitFor(() => calculation.settled());
  const started = await startInNode(host, { scripts: [applyBundle()] });
  const applyAll = started.window["applyAll"] as Appliance["applyWhole"];
  const stop = (): void => {
    started.stop();
    calculation.dispose();
  };
  const settledAll: Appliance["applyAll"] = async (descriptions) => {
    const { sheets } = await applyAll(descriptions);
    await host.settled();
    return sheets.map((each) => ({ ...each }));
  };
  return {
    host,
    stop,
    applyAll: settledAll,
    applyWhole: applyAll,
    plan: started.window["plan"] as Appliance["plan"],
    apply: async (description) => {
      const [applied] = await settledAll([description]);
      if (!applied) throw new Error("Nothing was made.");
      return applied;
    },
  };
}
