import { buildSync } from "esbuild";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { AppliedSheet } from "../../src/office/applysheet";
import { attachCalculation } from "../../src/host/calculation/attachcalculation";
import { startInNode } from "../../src/host/channel/startinnode";
import { createHost, type Host, type HostOptions } from "../../src/host/host";
import type { SheetDescription } from "../../src/report/sheetdescription";

/** Office.js at work on a workbook, with `applySheet` loaded next to it. */
export interface Appliance {
  readonly host: Host;
  readonly apply: (description: SheetDescription) => Promise<AppliedSheet>;
  readonly stop: () => void;
}

let bundle: string | null = null;

/** `applysheet.ts` alone, as a script for the context in which Office.js runs. */
function applyBundle(): string {
  if (bundle) return bundle;
  bundle = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "apply-")), "apply.js");
  buildSync({
    stdin: {
      contents: `import { applySheet } from "./src/office/applysheet"; globalThis.applySheet = applySheet;`,
      resolveDir: path.resolve(import.meta.dirname, "../.."),
      loader: "ts",
    },
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
  const apply = started.window["applySheet"] as Appliance["apply"];
  const stop = (): void => {
    started.stop();
    calculation.dispose();
  };
  return {
    host,
    stop,
    apply: async (description) => {
      const applied = await apply(description);
      await host.settled();
      return { ...applied };
    },
  };
}
