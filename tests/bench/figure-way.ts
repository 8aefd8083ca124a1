/**
 * How many files a figure passes through on its way from a cell to the Overzicht: those of `src` of
 * which a function runs while the sample workbook is read, its Overzicht described and written.
 *
 * Usage: npx tsx tests/bench/figure-way.ts [--files]
 */
import fs from "node:fs";
import { Session } from "node:inspector/promises";
import path from "node:path";
import { openFile } from "office-host/file";
import { findSources } from "../../src/workbook";
import { readWorkbook } from "../../src/office/reading";
import { planSheets, takeInventory } from "../../src/office/keeping";
import { applySheets } from "../../src/office/writing";
import { describeReports } from "../../src/report";
import { startAddin } from "../../packages/office-host/tests/addin";
import { inputOf } from "../report/report-input";

const SAMPLE = "assets/sample/voorbeeld.xlsx";
const SOURCES = path.resolve("src");

async function makeOverzicht(): Promise<void> {
  const taking = takeInventory();
  const [source] = findSources(await readWorkbook(taking));
  if (!source) throw new Error(`${SAMPLE} has no figures.`);
  const descriptions = describeReports(["overzicht"], { ...INPUT, source });
  await applySheets(planSheets(descriptions, taking.inventory()));
}

const INPUT = inputOf();

/** The files of `src` of which a function ran, from the room on. */
async function filesEntered(work: () => Promise<void>): Promise<string[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await work();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  session.disconnect();
  // A function without a name around the whole file is the file itself being loaded.
  const ran = result.filter(({ functions }) =>
    functions.some(({ ranges: [whole] }) => (whole?.count ?? 0) > 0),
  );
  const names = ran.map(({ url }) => url.replace("file://", "").replace(/\?.*$/, ""));
  const inSources = names.filter((name) => name.startsWith(`${SOURCES}/`));
  return [...new Set(inSources.map((name) => path.relative(SOURCES, name)))].sort();
}

const workbook = await openFile(fs.readFileSync(SAMPLE), path.basename(SAMPLE));
const { Office, Excel, OfficeExtension, stop } = await startAddin({ workbook });
Object.assign(globalThis, { Office, Excel, OfficeExtension });
const files = await filesEntered(makeOverzicht);
const say = (count: number, what: string): unknown =>
  process.stdout.write(`${String(count).padStart(3)} ${what}\n`);
const roomOf = (file: string): string => file.split("/")[0] ?? "";
for (const room of new Set(files.map(roomOf)))
  say(files.filter((file) => roomOf(file) === room).length, room);
say(files.length, "in all");
if (process.argv.includes("--files")) process.stdout.write(`${files.join("\n")}\n`);
stop();
