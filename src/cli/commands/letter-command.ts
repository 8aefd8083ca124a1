import type { CliTexts } from "../../locale/interfaces";
import { CliError, type SharingRequest } from "../request";
import type { Session } from "../session";
import { writeOut } from "./write-out";

/**
 * The figures in the form of the letter to parliament: as text, as the HTML that Word takes, or
 * saved as a Word document.
 */
export async function letterCommand(
  { addin }: Session,
  { sector, year, html, out, form }: Extract<SharingRequest, { command: "letter" }>,
  texts: CliTexts,
): Promise<string> {
  if (out !== null) {
    if (!/\.docx$/i.test(out)) throw new CliError(texts.notDocx(out), 1);
    const made = await addin.letterDocument({ sector, year, form });
    if (made.kind === "failed") throw new CliError(addin.sentence(made.problem), 1);
    await writeOut(out, made.bytes, texts);
    return texts.written(out);
  }
  const outcome = await addin.letterForm({ sector, year });
  if (outcome.kind === "failed") throw new CliError(addin.sentence(outcome.problem), 1);
  return (html ? outcome.html : outcome.text).trimEnd();
}
