import { keepGivenTable, type SourceState } from "../../actions/source";
import type { Language } from "../../locale";
import type { Answer } from "./call-answer";
import { isFault, type CellFault } from "../arguments";
import { answer, type Question } from "./question";
import { answerTable, type TableQuestion } from "./table-question";

/** A call that is answered from the figures. */
export type FigureCall = Question | TableQuestion;

/** Answers a call; `null` while the workbook is still being read. */
export function answerCall(
  call: FigureCall,
  state: () => SourceState,
  language: Language,
): Answer | CellFault | null {
  if (!("table" in call)) return answer(call, state, language.functions);
  const given = answerTable(call, state, language);
  // Names alone are no figures: what spills them can stay, and stands in the source as well.
  if (call.table === "overview" && given !== null && !isFault(given))
    keepGivenTable(given.map((row) => row.map((cell) => (isFault(cell) ? cell.error : cell))));
  return given;
}
