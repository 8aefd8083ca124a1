import { endingOf } from "office-host/file";
import type { Workbook } from "office-host/model";
import { CliError } from "../request";
import type { CliTexts } from "../../locale/interfaces";
import { writeWhole } from "./write-whole";

/**
 * Refuses a name that would say of the file what it is not, before any work is done: Excel does not
 * open a workbook with macros as .xlsx.
 *
 * @throws CliError with a sentence
 */
export function checkEnding(out: string, workbook: Workbook, texts: CliTexts): void {
  const ending = endingOf(workbook);
  if (!out.toLowerCase().endsWith(ending)) throw new CliError(texts.badEnding(out, ending), 1);
}

/** @throws CliError with a sentence when the file cannot be written; what stood there stays */
export async function writeOut(out: string, bytes: Uint8Array, texts: CliTexts): Promise<void> {
  await writeWhole(out, bytes).catch((cause: NodeJS.ErrnoException) => {
    throw new CliError(texts.notWritable(out, cause.code ?? cause.message), 1, { cause });
  });
}
