import type { SourceState } from "../actions/sourcestate";
import type { FigureIndex } from "../domain/figureindex";
import { parseSelection } from "../domain/sectors";
import type { FunctionTexts } from "../locale/functiontexts";
import { readArgument } from "../workbook/readargument";
import { cellValueOf, faultIn, isBlank, rowsOf, type Argument } from "./argument";
import { broadcast } from "./broadcast";
import {
  invalid,
  isFault,
  notAvailable,
  type Answer,
  type CellAnswer,
  type CellFault,
} from "./cellanswer";
import { indexOf } from "./indexof";
import type { MeasureContext } from "./measure";
import { MEASURES, type MeasureName } from "./measures";
import { choiceIn } from "./choicein";
import { yearIn } from "./yearin";

/** One call of a custom function, as Excel made it. */
export interface Question {
  readonly measure: MeasureName;
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
  const index =
    rowsOf(question.cijfers) === null
      ? indexOfState(state(), texts)
      : indexOfArgument(question.cijfers, texts);
  if (index === null || isFault(index)) return index;
  const context = { index, includeProcurement, texts };
  return broadcast(
    rowsOf(question.sector) ?? [[""]],
    // Left out it is the newest year; a blank cell of a range of years is not.
    rowsOf(question.jaar) ?? [[index.newestYear]],
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
    return invalid(context.texts.sectorExpected(String(sector)));
  const asked = yearLeftOut ? context.index.newestYear : yearIn(year, context.texts);
  if (isFault(asked)) return asked;
  return MEASURES[measure]({ selection, name: sector.trim(), year: asked }, context);
}

function indexOfState(state: SourceState, texts: FunctionTexts): FigureIndex | CellFault | null {
  switch (state.kind) {
    case "reading":
      return null;
    case "none":
      return notAvailable(texts.noSource);
    case "failed":
      return notAvailable(texts.workbookUnread);
    case "ready":
      return state.decided
        ? indexOf(state.source)
        : notAvailable(
            texts.severalSources(
              [state.source, ...state.others].map(({ sheet, range }) => `${sheet ?? ""}!${range}`),
            ),
          );
  }
}

function indexOfArgument(cijfers: Argument, texts: FunctionTexts): FigureIndex | CellFault {
  const rows = rowsOf(cijfers) ?? [];
  const only = rows.length === 1 && rows[0]?.length === 1 ? faultIn(rows[0][0]) : null;
  if (only) return only;
  const source = readArgument(rows.map((row) => row.map(cellValueOf)));
  return source ? indexOf(source) : invalid(texts.figuresExpected);
}
