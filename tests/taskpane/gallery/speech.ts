import { languageFor } from "../../../src/locale/language";
import type { PaneServices } from "../../../src/taskpane/context/pane-services";

/** The add-in's own sentences in the language of Excel. */
export function speech(
  displayLanguage: string,
): Pick<PaneServices, "texts" | "speakFinding" | "speakProblem"> {
  const { pane, finding, problem } = languageFor(displayLanguage);
  return { texts: pane, speakFinding: finding, speakProblem: problem };
}
