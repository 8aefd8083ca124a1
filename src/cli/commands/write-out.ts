import { writeFile } from "node:fs/promises";
import { CliError } from "../request";
import type { CliTexts } from "../../locale/interfaces";

/** @throws CliError with a sentence when the file cannot be written */
export async function writeOut(out: string, bytes: Uint8Array, texts: CliTexts): Promise<void> {
  await writeFile(out, bytes).catch((cause: NodeJS.ErrnoException) => {
    throw new CliError(texts.notWritable(out, cause.code ?? cause.message), 1, { cause });
  });
}
