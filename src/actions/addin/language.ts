import { languageFor, type Language } from "../../locale";
import { displayLanguage, keepLanguage, readLanguage } from "../../office/excel";

const listeners = new Set<() => void>();
/** Not known before it is asked for: only then is Office sure to be there. */
let chosen: string | null | undefined;

/** Everything the add-in says: in the language that was chosen, else that of this Excel. */
export function language(): Language {
  if (chosen === undefined) chosen = readLanguage();
  return languageFor(chosen ?? displayLanguage());
}

/** The user's own choice of language, which holds at once and stays with the workbook. */
export const languageChoice = {
  choose: (tag: string): void => {
    chosen = tag;
    keepLanguage(tag);
    for (const listener of [...listeners]) listener();
  },
  /** Calls back when another is chosen, until the function it gives is called. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
