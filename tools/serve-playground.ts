import path from "node:path";
import { startServer, type PlaygroundServer } from "office-host/playground/server";
import { ensureBuilt } from "./build.mjs";

const SAMPLE = path.resolve(import.meta.dirname, "../assets/sample/voorbeeld.xlsx");

/** Builds what has changed and serves the playground with this add-in and its sample in it. */
export async function servePlayground({
  port = 3000,
  samples = [SAMPLE],
}: {
  readonly port?: number;
  /** Without one the workbook is empty. */
  readonly samples?: readonly string[];
} = {}): Promise<PlaygroundServer> {
  const { addin, playground } = await ensureBuilt(["addin", "playground"]);
  return startServer({
    addin: path.dirname(addin),
    scripts: path.dirname(playground),
    samples,
    port,
  });
}
