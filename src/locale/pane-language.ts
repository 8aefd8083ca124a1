import { pane as paneEn, problem as problemEn } from "./en";
import type { PaneTexts, ProblemTexts } from "./interfaces";
import type { Language } from "./language";
import { pane as paneNl, problem as problemNl } from "./nl";

/** What the pane says in one language: its own words, and what went wrong. */
export interface PaneLanguage {
  readonly pane: PaneTexts;
  readonly problem: ProblemTexts;
}

/** The words of the pane where both languages are at hand, as in the command line. */
export function paneLanguageFor(tag: Language["tag"]): PaneLanguage {
  return tag === "nl-NL"
    ? { pane: paneNl, problem: problemNl }
    : { pane: paneEn, problem: problemEn };
}
