import { CliError, type SharingRequest } from "../request";
import type { Session } from "../session";

/** The figures in the form of the letter to parliament: as text, or as the HTML that Word takes. */
export async function letterCommand(
  { addin }: Session,
  { sector, year, html }: Extract<SharingRequest, { command: "letter" }>,
): Promise<string> {
  const outcome = await addin.letterForm({ sector, year });
  if (outcome.kind === "failed") throw new CliError(addin.sentence(outcome.problem), 1);
  return (html ? outcome.html : outcome.text).trimEnd();
}
