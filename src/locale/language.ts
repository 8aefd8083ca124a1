import { first as firstEn, functions as functionsEn } from "./en";
import type { FirstTexts, FunctionTexts } from "./interfaces";
import { first as firstNl, functions as functionsNl } from "./nl";

/**
 * What is said in one language before anything else has loaded: by the functions, and by the frame
 * of the pane. Other words load with what says them: the views' (`pane-language.ts`), those of
 * findings (`finding-texts-for.ts`) and of sheets (`report-texts-for.ts`).
 */
export interface Language {
  readonly tag: "nl-NL" | "en-US";
  readonly first: FirstTexts;
  readonly functions: FunctionTexts;
}

const dutch: Language = { tag: "nl-NL", first: firstNl, functions: functionsNl };
const english: Language = { tag: "en-US", first: firstEn, functions: functionsEn };

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
