import type { Place } from "../../office/reading";
import {
  type SheetCells,
  type SourceChoice,
  findSources,
  isKey,
  readChosen,
  withoutTables,
} from "../../workbook";
import { suspectTables, withoutAnswerTables, type Formulas } from "./answer-tables";
import { findingsIn } from "./findings-in";
import { givenTables } from "./given-tables";
import type { SourceState } from "./source-state";

export { findingTextsFor } from "../../locale";

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
  // A table that was chosen alone stays so, though others came to complete it.
  const all = [...sources, ...sources.flatMap(({ parts = [] }) => parts)];
  const wanted = pointedOut ?? all.find(({ key }) => chosen && isKey(key, chosen.key));
  const source = wanted ?? sources[0];
  if (!source) return { kind: "none", sheets: new Set(sheets.map(({ name }) => name)).size };
  return {
    kind: "ready",
    source,
    others: sources.filter((other) => other !== source),
    // A choice that is gone is not replaced in silence, not even by the only table left.
    decided: wanted !== undefined || (chosen === null && sources.length === 1),
    findings: findingsIn(source),
  };
}
