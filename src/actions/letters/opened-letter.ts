import type { LetterProblem } from "../../domain/findings";
import { checkLetter, openLetter, openPasted, readLetter, type CheckedLetter } from "../../letter";

/** A letter that was read and checked, or why there is none. */
export type LetterInOutcome =
  | {
      readonly kind: "read";
      /** Its name; empty for what was pasted. */
      readonly file: string;
      /** How many lines of text it has. */
      readonly lines: number;
      readonly letter: CheckedLetter;
    }
  | { readonly kind: "failed"; readonly problem: LetterProblem };

/** Reads the letter in a file of any kind. Nothing of it leaves the machine. */
export const letterFromFile = async (bytes: Uint8Array, file: string): Promise<LetterInOutcome> =>
  letterOf(await openLetter(bytes, file), file);

/** Reads a letter that was pasted, as text or as HTML. */
export const letterFromPaste = async (pasted: string): Promise<LetterInOutcome> =>
  letterOf(await openPasted(pasted), "");

function letterOf(opened: Awaited<ReturnType<typeof openLetter>>, file: string): LetterInOutcome {
  if (opened.kind === "failed") return opened;
  const letter = checkLetter(readLetter(opened.text));
  if (letter.figures.length === 0 && letter.totals.length === 0)
    return { kind: "failed", problem: { code: "letter-without-figures", file } };
  return { kind: "read", file, lines: opened.text.lines.length, letter };
}
