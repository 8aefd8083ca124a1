import { yearsIn } from "./years-in";

/** A date in a title that says when it was written; that of a count is the year's end or says so. */
const DAY = /\b(?!31[-/. ](?:12|dec))\d{1,2}(?:[-/.]\d{1,2}[-/.]| \p{L}{3,9}\.? )20\d\d\b/giu;
/** A month alone is one too: a letter of July 2024 is about 2023. December ends its own year. */
const MONTH =
  /\b(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov)\p{L}{0,6}\.? 20\d\d\b/giu;
const COUNTED = /peil|stand|ultimo|\beind|\bper\b(?! (?:sector|organisatie|werkgever|jaar|year))/i;

/** What stands before the year of the figures, where a title names that of a report as well. */
const OF_FIGURES =
  /\b(?:cijfers|figures|realisatie|stand|over|ultimo|verslagjaar|peiljaar) (?:over |per |ultimo |in |van |for |31 december )?(20\d\d)\b(?! ?(?:en|and|to|tot|[,/–-]|t\/m) ?\d)/giu;

/**
 * The years that a title names, without those of the date on which it was written. Of several that
 * of the figures, where it says which.
 *
 * @example yearsTitled("Voortgangsbrief juli 2024") //=> []
 * @example yearsTitled("Rapportage 2024 (cijfers 2023)") //=> [2023]
 */
export function yearsTitled(title: string): number[] {
  const years = yearsIn(COUNTED.test(title) ? title : title.replace(DAY, "").replace(MONTH, ""));
  if (years.length < 2) return years;
  const own = yearsIn([...title.matchAll(OF_FIGURES)].map(([, year]) => year).join(" "));
  return own.length === 1 ? own : years;
}
