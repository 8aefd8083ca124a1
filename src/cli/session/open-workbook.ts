import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { openFile, UnreadableFileError } from "office-host/file";
import type { Workbook } from "office-host/model";
import { CliError } from "../request";
import type { CliTexts } from "../../locale/interfaces";

/**
 * Opens an .xlsx file.
 *
 * @throws CliError with the sentence that fits: no such file, not readable, or what it is instead of a workbook
 */
export async function openWorkbook(path: string, texts: CliTexts): Promise<Workbook> {
  const bytes = await readBytes(path, texts);
  try {
    return await openFile(bytes, basename(path));
  } catch (cause) {
    if (cause instanceof UnreadableFileError)
      throw new CliError(texts.unreadable[cause.reason](path, cause.place), 1, { cause });
    throw cause;
  }
}

/** @throws CliError with a sentence when there is no such file or it cannot be read */
export async function readBytes(path: string, texts: CliTexts): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    const sentence =
      code === "ENOENT" ? texts.fileNotFound(path) : texts.fileUnreadable(path, code);
    throw new CliError(sentence, 1, { cause });
  }
}
