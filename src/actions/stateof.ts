import type { Place } from "../office/formulasin";
import type { SheetCells } from "../workbook/cells";
import { findSources } from "../workbook/findsources";
import { readChosen } from "../workbook/readchosen";
import type { SourceChoice } from "../workbook/sourcechoice";
import { withoutTables } from "../workbook/withouttables";
import { suspectTables, withoutAnswerTables, type Formulas } from "./answertables";
import { findingsIn } from "./findingsin";
import { givenTables } from "./giventables";
import type { SourceState } from "./sourcestate";

/**
 * What the cells of a workbook give, with the choice that it keeps. Tables that our functions fill
 * are no sources.
 *
 * @param before what it gave last
 * @param formulasIn asked where there is reason to look for such tables only
 */
export async function stateOf(
  sheets: readonly SheetCells[],
  chosen: SourceChoice | null,
  before: SourceState,
  formulasIn: (tables: readonly Place[]) => Promise<Formulas[]>,
): Promise<SourceState> {
  const state = stateOfTables(sheets, chosen);
  const suspects = suspectTables(state, before);
  if (suspects.length === 0) return state;
  const formulas = await formulasIn(suspects);
  return stateOfTables(withoutAnswerTables(sheets, suspects, formulas), chosen);
}

function stateOfTables(sheets: readonly SheetCells[], chosen: SourceChoice | null): SourceState {
  const sources = findSources(withoutTables(sheets, givenTables()));
  const pointedOut = chosen && readChosen(sheets, chosen);
  const wanted = pointedOut ?? sources.find(({ key }) => key === chosen?.key);
  const source = wanted ?? sources[0];
  if (!source) return { kind: "none", sheets: sheets.length };
  return {
    kind: "ready",
    source,
    others: sources.filter((other) => other !== source),
    // A choice that is gone is not replaced in silence, not even by the only table left.
    decided: wanted !== undefined || (chosen === null && sources.length === 1),
    findings: findingsIn(source),
  };
}
