import { buildSync } from "esbuild";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createHost, type Host } from "office-host";
import { startInNode } from "office-host/node";
import type { Workbook } from "office-host/model";
import type { SourceStore } from "../../src/actions/source/source-store";

/** Never called: so that `vitest related` knows what the script is made of. */
export const subject = () => import("./store-entry");

let script: string | null = null;

function storeScript(): string {
  if (script) return script;
  script = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "store-")), "store.js");
  buildSync({
    entryPoints: [path.resolve(import.meta.dirname, "store-entry.ts")],
    ...{ bundle: true, outfile: script, loader: { ".json": "json" } },
  });
  return script;
}

/** The add-in's store on Office.js, which has not begun to follow the workbook. */
export interface FollowingStore {
  readonly host: Host;
  readonly store: SourceStore;
  readonly stop: () => void;
}

export async function followingStore(workbook: Workbook): Promise<FollowingStore> {
  const host = createHost({ workbook, locale: "nl-NL" });
  const { window, stop } = await startInNode(host, { scripts: [storeScript()] });
  await (window["Office"] as typeof Office).onReady();
  return { host, store: window["sourceStore"] as SourceStore, stop };
}
