import { isCsvName, openCsv, openFile, UnreadableFileError } from "../../../file";
import type { Workbook } from "../../../model";
import type { PlaygroundTexts } from "../../texts";

export type Opened =
  | { readonly kind: "opened"; readonly workbook: Workbook; readonly said?: string }
  | { readonly kind: "failed"; readonly problem: string };

/** Opens an .xlsx or a .csv, and says how that was read; a file that cannot be opened gives a sentence that says why. */
export async function openWorkbook(
  bytes: ArrayBuffer,
  name: string,
  { problems, csvRead }: PlaygroundTexts,
): Promise<Opened> {
  try {
    if (isCsvName(name)) {
      const { workbook, reading } = openCsv(new Uint8Array(bytes), name);
      return { kind: "opened", workbook, said: csvRead(name, reading) };
    }
    return { kind: "opened", workbook: await openFile(new Uint8Array(bytes), name) };
  } catch (error) {
    if (error instanceof UnreadableFileError)
      return { kind: "failed", problem: problems.unreadable[error.reason](name, error.place) };
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "failed", problem: problems.openFailed(name, detail) };
  }
}
