import { finding as findingEn } from "./en";
import type { FindingTexts } from "./interfaces";
import type { Language } from "./language";
import { finding as findingNl } from "./nl";

/** The sentences of findings, which load with what finds them: the first paint has none to say. */
export function findingTextsFor(tag: Language["tag"]): FindingTexts {
  return tag === "nl-NL" ? findingNl : findingEn;
}
