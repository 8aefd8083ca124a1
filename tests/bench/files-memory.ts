import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { workbookOf } from "./files-time";

export const SIDES = ["ours", "exceljs", "excelize"] as const;
export type Side = (typeof SIDES)[number];

/** What it cost one side to take a file through, in a process of its own. */
export interface Cost {
  /** In ms, without starting the process. */
  readonly time: number;
  /** The most memory that the process ever had, in bytes. */
  readonly peak: number;
}

/**
 * Opening, adding an Overzicht and saving, against opening and saving by others. Peak memory is told
 * by Linux only (`VmHWM`).
 *
 * @param rows of 30 cells each
 */
export async function filesMemory(rows: number): Promise<Record<Side, Cost>> {
  const folder = await mkdtemp(join(tmpdir(), "files-memory-"));
  try {
    const path = join(folder, "map.xlsx");
    await writeFile(path, await workbookOf(rows));
    const costs = {} as Record<Side, Cost>;
    for (const side of SIDES) costs[side] = await costOf(side, path);
    return costs;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function costOf(side: Side, path: string): Promise<Cost> {
  const script = join(import.meta.dirname, "through-files.ts");
  const args = ["--import", "tsx", script, side, path];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Cost;
}
