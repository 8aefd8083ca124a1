import { findingTextsFor } from "../../../src/locale/finding-texts-for";
import { languageFor } from "../../../src/locale/language";
import type { PaneServices } from "../../../src/taskpane/context/pane-services";

/** The add-in's own sentences in the language of Excel. */
export function speech(
  displayLanguage: string,
): Pick<PaneServices, "texts" | "speakFinding" | "speakProblem"> {
  const { pane, problem, tag } = languageFor(displayLanguage);
  return { texts: pane, speakFinding: findingTextsFor(tag), speakProblem: problem };
}
