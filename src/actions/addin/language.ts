import { languageFor, type Language } from "../../locale";
import { displayLanguage } from "../../office/excel";

/** Everything the add-in says, in the language of this Excel. */
export function language(): Language {
  return languageFor(displayLanguage());
}
