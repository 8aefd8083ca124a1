import { report as reportEn } from "./en";
import { report as reportNl } from "./nl";
import type { Language } from "./language";
import type { ReportTexts } from "./interfaces";

/** The words of the sheets that the add-in makes. */
export function reportTextsFor(tag: Language["tag"]): ReportTexts {
  return tag === "nl-NL" ? reportNl : reportEn;
}
