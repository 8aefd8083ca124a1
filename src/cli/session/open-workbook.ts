import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isCsvName, openCsv, openFile, UnreadableFileError } from "office-host/file";
import type { Workbook } from "office-host/model";
import { CliError } from "../request";
import type { CliTexts } from "../../locale/interfaces";

/** An open workbook, and what has to be said of how it was read. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly said: string;
}

/**
 * Opens an .xlsx or a .csv file.
 *
 * @throws CliError with the sentence that fits: no such file, not readable, or what it is instead of a workbook
 */
export async function openWorkbook(path: string, texts: CliTexts): Promise<OpenedWorkbook> {
  const bytes = await readBytes(path, texts);
  try {
    if (isCsvName(path)) {
      const { workbook, reading } = openCsv(bytes, basename(path));
      return { workbook, said: texts.csvRead(path, reading) };
    }
    return { workbook: await openFile(bytes, basename(path)), said: "" };
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
