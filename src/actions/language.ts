import { languageFor, type Language } from "../locale/language";
import { displayLanguage } from "../office/officecontext";

/** Everything the add-in says, in the language of this Excel. */
export function language(): Language {
  return languageFor(displayLanguage());
}
