import { sharing as sharingEn } from "./en";
import type { Language } from "./language";
import { sharing as sharingNl } from "./nl";
import type { SharingTexts } from "./interfaces";

/** The words of sharing, which load with the card that shows them. */
export function sharingTextsFor(tag: Language["tag"]): SharingTexts {
  return tag === "nl-NL" ? sharingNl : sharingEn;
}
