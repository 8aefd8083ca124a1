import { writeFile } from "node:fs/promises";
import { saveFile } from "../file/savefile";
import { CliError } from "./clierror";
import type { Session } from "./session";
import type { CliTexts } from "./texts/clitexts";

/** Adds the sheet or refreshes it, recalculates and saves under `out`. Gives what was done, in words. */
export async function reportCommand(
  session: Session,
  out: string,
  texts: CliTexts,
): Promise<string> {
  const { addin, workbook } = session;
  const outcome = await addin.makeOverzicht();
  if (outcome.kind === "failed") throw new CliError(addin.sentence(outcome.problem), 1);
  await session.settled();
  const bytes = await saveFile(workbook);
  await writeFile(out, bytes).catch((cause: NodeJS.ErrnoException) => {
    throw new CliError(texts.notWritable(out, cause.code ?? cause.message), 1, { cause });
  });
  return texts.saved(out, outcome.sheet, outcome.refreshed);
}
