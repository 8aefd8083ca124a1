import { openFile, UnreadableFileError } from "../../../file";
import type { Workbook } from "../../../model";
import type { PlaygroundTexts } from "../../texts";

export type Opened =
  | { readonly kind: "opened"; readonly workbook: Workbook }
  | { readonly kind: "failed"; readonly problem: string };

/** Opens an .xlsx; a file that cannot be opened gives a sentence that says why. */
export async function openWorkbook(
  bytes: ArrayBuffer,
  name: string,
  { problems }: PlaygroundTexts,
): Promise<Opened> {
  try {
    return { kind: "opened", workbook: await openFile(new Uint8Array(bytes), name) };
  } catch (error) {
    if (error instanceof UnreadableFileError)
      return { kind: "failed", problem: problems.unreadable[error.reason](name, error.place) };
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: "failed", problem: problems.openFailed(name, detail) };
  }
}
