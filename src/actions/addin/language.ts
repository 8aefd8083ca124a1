import { languageFor, type Language } from "../../locale";
import { displayLanguage } from "../../office/excel";

/** Where the browser keeps the language that the user chose, for all workbooks. */
const KEY = "banenafspraak.language";

const listeners = new Set<() => void>();
let chosen: string | null | undefined;

/** Everything the add-in says: in the language that was chosen, else that of this Excel. */
export function language(): Language {
  chosen = chosen === undefined ? keptLanguage() : chosen;
  return languageFor(chosen ?? displayLanguage());
}

/** The user's own choice of language, which holds at once. */
export const languageChoice = {
  choose: (tag: string): void => {
    chosen = tag;
    try {
      localStorage.setItem(KEY, tag);
    } catch {
      // A browser that keeps nothing: the choice then holds until Excel is closed.
    }
    for (const listener of [...listeners]) listener();
  },
  /** Calls back when another is chosen, until the function it gives is called. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // No storage, as in Node or where cookies are refused: Excel's own language is right.
    return null;
  }
}
