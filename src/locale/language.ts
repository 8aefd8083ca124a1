import { functions as functionsEn, pane as paneEn, problem as problemEn } from "./en";
import type { FunctionTexts, PaneTexts, ProblemTexts } from "./interfaces";
import { functions as functionsNl, pane as paneNl, problem as problemNl } from "./nl";

/**
 * What the add-in says in one language at once. The words of findings load with what finds them
 * (`finding-texts-for.ts`), those of sheets with what makes them (`report-texts-for.ts`).
 */
export interface Language {
  readonly tag: "nl-NL" | "en-US";
  readonly pane: PaneTexts;
  readonly problem: ProblemTexts;
  readonly functions: FunctionTexts;
}

const dutch: Language = {
  tag: "nl-NL",
  pane: paneNl,
  problem: problemNl,
  functions: functionsNl,
};

const english: Language = {
  tag: "en-US",
  pane: paneEn,
  problem: problemEn,
  functions: functionsEn,
};

/**
 * The language to speak: Dutch where Excel is in Dutch, else English.
 *
 * @param displayLanguage as in `Office.context.displayLanguage`
 * @example languageFor("nl-BE").tag //=> "nl-NL"
 * @example languageFor("de-DE").tag //=> "en-US"
 */
export function languageFor(displayLanguage: string): Language {
  return /^nl\b/i.test(displayLanguage) ? dutch : english;
}
