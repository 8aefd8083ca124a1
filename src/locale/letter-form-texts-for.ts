import { letterForm as letterFormEn } from "./en";
import type { Language } from "./language";
import type { LetterFormTexts } from "./interfaces";
import { letterForm as letterFormNl } from "./nl";

/** The words of the letter's form, which load with what writes it. */
export function letterFormTextsFor(tag: Language["tag"]): LetterFormTexts {
  return tag === "nl-NL" ? letterFormNl : letterFormEn;
}
