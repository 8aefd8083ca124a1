import { number as numberEn } from "./en";
import type { NumberTexts } from "./interfaces";
import type { Language } from "./language";
import { number as numberNl } from "./nl";

/** The words of the view that explains a number, which load with it. */
export function numberTextsFor(tag: Language["tag"]): NumberTexts {
  return tag === "nl-NL" ? numberNl : numberEn;
}
