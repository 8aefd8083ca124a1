import { readFile } from "node:fs/promises";
import { openFile, saveFile } from "office-host/file";
import { startSession } from "../../src/cli/session/session";

const ROUNDS = 5;
const SAMPLE = new URL("../../assets/sample/voorbeeld.xlsx", import.meta.url);

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Milliseconds of `report` on the sample, and of opening and saving the file alone, by turns. */
export async function reportTime(): Promise<{ report: number; openAndSave: number }> {
  const bytes = new Uint8Array(await readFile(SAMPLE));
  const plain = async () => {
    await saveFile(await openFile(bytes, "voorbeeld.xlsx"));
  };
  const report = async () => {
    const workbook = await openFile(bytes, "voorbeeld.xlsx");
    const session = await startSession(workbook, "nl");
    await session.addin.makeReports({ kinds: ["overzicht"] });
    await session.settled();
    await saveFile(workbook);
    session.close();
  };
  await plain();
  await report();
  const times: { plain: number[]; report: number[] } = { plain: [], report: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.plain.push(await timed(plain));
    times.report.push(await timed(report));
  }
  return { report: median(times.report), openAndSave: median(times.plain) };
}
