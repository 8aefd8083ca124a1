import { findingTextsFor } from "../../../src/locale/finding-texts-for";
import { languageFor } from "../../../src/locale/language";
import { paneLanguageFor } from "../../../src/locale/pane-language";
import type { PaneServices } from "../../../src/taskpane/context/pane-services";

/** The add-in's own sentences in the language of Excel. */
export function speech(
  displayLanguage: string,
): Pick<PaneServices, "texts" | "speakFinding" | "speakProblem"> {
  const { tag } = languageFor(displayLanguage);
  const { pane, problem } = paneLanguageFor(tag);
  return { texts: pane, speakFinding: findingTextsFor(tag), speakProblem: problem };
}
