import {
  finding as findingEn,
  functions as functionsEn,
  pane as paneEn,
  problem as problemEn,
} from "./en";
import type { FindingTexts, FunctionTexts, PaneTexts, ProblemTexts } from "./interfaces";
import {
  finding as findingNl,
  functions as functionsNl,
  pane as paneNl,
  problem as problemNl,
} from "./nl";

/**
 * What the add-in says in one language, but for its sheets: those words are loaded with the code
 * that makes sheets (`report-texts-for.ts`), at the first click.
 */
export interface Language {
  readonly tag: "nl-NL" | "en-US";
  readonly pane: PaneTexts;
  readonly finding: FindingTexts;
  readonly problem: ProblemTexts;
  readonly functions: FunctionTexts;
}

const dutch: Language = {
  tag: "nl-NL",
  pane: paneNl,
  finding: findingNl,
  problem: problemNl,
  functions: functionsNl,
};

const english: Language = {
  tag: "en-US",
  pane: paneEn,
  finding: findingEn,
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
