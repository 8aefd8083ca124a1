import type { SourceState } from "../../actions/source";
import type { FunctionTexts } from "../../locale/interfaces";
import type { Source } from "../../workbook";
import { faultIn, rowsOf, type Argument } from "./argument";
import { argumentSource } from "./argument-source";
import { invalid, notAvailable, type CellFault } from "./cell-answer";

/**
 * The figures that a call is about: those it brings as `cijfers`, else the workbook's. `null` while
 * the workbook is still being read.
 */
export function askedSource(
  cijfers: Argument,
  state: () => SourceState,
  texts: FunctionTexts,
): Source | CellFault | null {
  const rows = rowsOf(cijfers);
  if (rows === null) return workbookSource(state(), texts);
  const only = rows.length === 1 && rows[0]?.length === 1 ? faultIn(rows[0][0]) : null;
  return only ?? argumentSource(rows) ?? invalid(texts.figuresExpected);
}

function workbookSource(state: SourceState, texts: FunctionTexts): Source | CellFault | null {
  switch (state.kind) {
    case "reading":
      return null;
    case "none":
      return notAvailable(texts.noSource);
    case "failed":
      return notAvailable(texts.workbookUnread);
    case "ready":
      return state.decided
        ? state.source
        : notAvailable(
            texts.severalSources(
              [state.source, ...state.others].map(({ sheet, range }) => `${sheet ?? ""}!${range}`),
            ),
          );
  }
}
