import { report as reportEn } from "./en/report";
import { report as reportNl } from "./nl/report";
import type { Language } from "./language";
import type { ReportTexts } from "./reporttexts";

/** The words of the sheets that the add-in makes. */
export function reportTextsFor(tag: Language["tag"]): ReportTexts {
  return tag === "nl-NL" ? reportNl : reportEn;
}
