import { letters as lettersEn } from "./en";
import type { Language } from "./language";
import type { LetterTexts } from "./interfaces";
import { letters as lettersNl } from "./nl";

/** The words of letters, which load with the code that reads one. */
export function letterTextsFor(tag: Language["tag"]): LetterTexts {
  return tag === "nl-NL" ? lettersNl : lettersEn;
}
