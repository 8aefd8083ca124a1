import type { SourceState } from "../../actions/source";
import { parseSelection } from "../../domain/sectors";
import type { FunctionTexts } from "../../locale/interfaces";
import {
  askedSource,
  faultIn,
  isBlank,
  rowsOf,
  type Argument,
  broadcast,
  invalid,
  isFault,
  notAvailable,
  type CellFault,
  findingsOf,
  indexOf,
  choiceIn,
  yearIn,
} from "../arguments";
import type { Answer, CellAnswer } from "./call-answer";
import type { MeasureContext } from "./measure";
import { MEASURES, type MeasureName } from "./measures";
import { cardOf } from "./card-of";

/** One call of a custom function, as Excel made it. */
export interface Question {
  readonly measure: MeasureName | "card";
  readonly sector: Argument;
  readonly jaar: Argument;
  readonly cijfers: Argument;
  readonly inclSroi: Argument;
}

/**
 * Answers a call: one answer a cell, in the shape that the sectors and years make together.
 * A fault instead of that concerns the whole call; `null` says that the source is still being read.
 *
 * @param state where the figures come from when the call brings none
 */
export function answer(
  question: Question,
  state: () => SourceState,
  texts: FunctionTexts,
): Answer | CellFault | null {
  const includeProcurement = choiceIn(question.inclSroi, texts);
  if (isFault(includeProcurement)) return includeProcurement;
  const source = askedSource(question.cijfers, state, texts);
  if (source === null || isFault(source)) return source;
  const index = indexOf(source);
  const context = { index, includeProcurement, texts, findings: () => findingsOf(source) };
  return broadcast(
    rowsOf(question.sector) ?? [[""]],
    // Left out it is the reported year; a blank cell of a range of years is not.
    rowsOf(question.jaar) ?? [[index.reportedYear]],
    (sector, year) => answerCell(question, sector, year, context),
    () => notAvailable(texts.shapesDiffer),
  );
}

function answerCell(
  { measure, jaar }: Question,
  sector: unknown,
  year: unknown,
  context: MeasureContext,
): CellAnswer {
  const yearLeftOut = rowsOf(jaar) === null;
  const fault = faultIn(sector) ?? (yearLeftOut ? null : faultIn(year));
  if (fault) return fault;
  if (isBlank(sector) || (!yearLeftOut && isBlank(year))) return "";
  const selection = typeof sector === "string" ? parseSelection(sector) : null;
  if (typeof sector !== "string" || selection === null)
    return invalid(context.texts.sectorExpected(context.texts.shown(sector)));
  const asked = yearLeftOut ? context.index.reportedYear : yearIn(year, context.texts);
  if (isFault(asked)) return asked;
  const measured = measure === "card" ? cardOf : MEASURES[measure];
  return measured({ selection, name: sector.trim(), year: asked }, context);
}
