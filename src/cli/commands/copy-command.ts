import { saveFile } from "office-host/file";
import { CliError } from "../request";
import type { Session } from "../session";
import type { CliTexts } from "../../locale/interfaces";
import { checkEnding, writeOut } from "./write-out";

/**
 * Saves a copy that needs no add-in under `out`: the workbook that the add-in opens beside this
 * one, or this one where nothing asks for the add-in. Gives what was done, in words.
 */
export async function copyCommand(session: Session, out: string, texts: CliTexts): Promise<string> {
  const { addin, host, workbook } = session;
  checkEnding(out, workbook, texts);
  let copy: Uint8Array | null = null;
  host.onWorkbookCreated((bytes) => {
    copy = bytes;
  });
  await session.settled();
  const outcome = await addin.copyWithoutAddin();
  if (outcome.kind === "failed") throw new CliError(addin.words(outcome), 1);
  // Here the host's limit of what an add-in opens is none.
  if (outcome.kind === "to-save") {
    await writeOut(out, outcome.bytes, texts);
    return `${addin.words({ ...outcome, kind: "opened" })}\n${texts.written(out)}`;
  }
  await writeOut(out, copy ?? (await saveFile(workbook)), texts);
  return `${addin.words(outcome)}\n${texts.written(out)}`;
}
