import type { LetterProblem } from "../../domain/findings";
import type { LetterText } from "../text";

/** A file's text, or why it gives none. */
export type OpenedLetter =
  | { readonly kind: "text"; readonly text: LetterText }
  | { readonly kind: "failed"; readonly problem: LetterProblem };
