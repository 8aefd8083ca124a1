import { basename } from "node:path";
import { saveFile } from "office-host/file";
import type { CliTexts } from "../../locale/interfaces";
import { CliError, type ReadLetterRequest } from "../request";
import { readBytes, type Session } from "../session";
import { checkEnding, writeOut } from "./write-out";

/** What a letter says, as JSON or as lines for a person; with `--out` also as a workbook. */
export async function letterInCommand(
  { addin, workbook, settled }: Session,
  { file, json, out }: Extract<ReadLetterRequest, { command: "letter-in" }>,
  texts: CliTexts,
): Promise<string> {
  if (out !== null) checkEnding(out, workbook, texts);
  const read = await addin.letterIn(await readBytes(file, texts), basename(file));
  if (read.kind === "failed") throw new CliError(addin.letterSentence(read.problem), 1);
  const said = json ? JSON.stringify(read.report) : read.lines.join("\n");
  if (out === null) return said;
  const inserted = await read.insert();
  if (inserted.kind === "failed") throw new CliError(addin.sentence(inserted.problem), 1);
  await settled();
  // The sheet that a new workbook cannot be without.
  const [blank] = workbook.sheets;
  if (blank && blank.name === texts.blankSheet) workbook.deleteSheet(blank);
  await writeOut(out, await saveFile(workbook), texts);
  return json ? said : `${said}\n${texts.written(out)}`;
}
