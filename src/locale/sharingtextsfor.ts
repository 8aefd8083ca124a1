import { sharing as sharingEn } from "./en/sharing";
import type { Language } from "./language";
import { sharing as sharingNl } from "./nl/sharing";
import type { SharingTexts } from "./sharingtexts";

/** The words of sharing, which load with the card that shows them. */
export function sharingTextsFor(tag: Language["tag"]): SharingTexts {
  return tag === "nl-NL" ? sharingNl : sharingEn;
}
