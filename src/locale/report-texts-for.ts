import type { CountedUnit } from "../domain/quantities";
import { report as reportEn } from "./en";
import { report as reportNl } from "./nl";
import type { Language } from "./language";
import type { ReportTexts } from "./interfaces";

/**
 * The words of the sheets that the add-in makes.
 *
 * @param unit what the source counts in; `null` where it names no unit, and then the sheets do not
 */
export function reportTextsFor(tag: Language["tag"], unit: CountedUnit | null): ReportTexts {
  return tag === "nl-NL" ? reportNl(unit) : reportEn(unit);
}
