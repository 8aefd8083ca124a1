import { basename } from "node:path";
import type { CliTexts } from "../../locale/interfaces";
import { CliError, type ReadLetterRequest } from "../request";
import { readBytes, type Session } from "../session";

/** What came of a letter laid against a workbook: 1 where something differs. */
export interface Compared {
  readonly exitCode: 0 | 1;
  readonly stdout: string;
}

/** A letter laid against a workbook, as JSON or as lines for a person. */
export async function letterCheckCommand(
  { addin }: Session,
  { letter, json }: Extract<ReadLetterRequest, { command: "letter-check" }>,
  texts: CliTexts,
): Promise<Compared> {
  const outcome = await addin.letterCheck(await readBytes(letter, texts), basename(letter));
  if (outcome.kind === "letter-failed")
    throw new CliError(addin.letterSentence(outcome.problem), 1);
  if (outcome.kind === "failed") throw new CliError(addin.sentence(outcome.problem), 1);
  const { report, lines } = outcome;
  return {
    exitCode: report.differs.length > 0 ? 1 : 0,
    stdout: json ? JSON.stringify(report) : lines.join("\n"),
  };
}
