import { letterFormTextsFor } from "../../locale";
import { letterForm as written } from "../../report/letterform";
import { language } from "../addin";
import { chosenFigures } from "./chosen-figures";
import type { LetterOutcome, LetterRequest } from "./letter-outcome";

/**
 * The source's figures as the progress letter prints them, as HTML for Word and as text. They are
 * those that the pane shows: copying may not wait for Excel, or a browser refuses it.
 */
export function letterForm(asked: LetterRequest): LetterOutcome {
  const chosen = chosenFigures(asked);
  if (chosen.kind === "failed") return chosen;
  const { figures, year, sector } = chosen;
  const texts = letterFormTextsFor(language().tag);
  return { kind: "ready", ...written({ figures, year, sector, texts }) };
}
