import { letterForm as letterFormEn } from "./en/letterform";
import type { Language } from "./language";
import type { LetterFormTexts } from "./letterformtexts";
import { letterForm as letterFormNl } from "./nl/letterform";

/** The words of the letter's form, which load with what writes it. */
export function letterFormTextsFor(tag: Language["tag"]): LetterFormTexts {
  return tag === "nl-NL" ? letterFormNl : letterFormEn;
}
