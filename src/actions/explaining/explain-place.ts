import type { Problem } from "../../domain/findings";
import { problemOf } from "../../office/excel";
import { readPlaces, readSelection } from "../../office/reading";
import { parseRange } from "../../workbook";
import { sourceStore } from "../source";
import type { ReadCells } from "./cell-book";
import { explainCell } from "./explain-cell";
import type { Explanation } from "./explanation";
import type { ExplainedPlace } from "./formula";

export type ExplainOutcome = Explanation | { readonly kind: "failed"; readonly problem: Problem };

/** More cells than this no formula is followed into. */
const MOST_CELLS = 200_000;

const read: ReadCells = async (places) => {
  const sized = places.map((place) => ({ ...place, cells: cellsIn(place) }));
  const readable = sized.filter(({ cells }) => cells <= MOST_CELLS);
  const blocks = readable.length === 0 ? [] : await readPlaces(readable);
  return sized.map((place) => blocks[readable.indexOf(place)] ?? null);
};

function cellsIn({ range }: ExplainedPlace): number {
  const area = parseRange(range);
  if (area === null) return Infinity;
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/**
 * Why a cell shows the number that it shows. Never rejects.
 *
 * @param place the selected cell when left out
 */
export async function explainPlace(place?: ExplainedPlace): Promise<ExplainOutcome> {
  try {
    const state = sourceStore.get();
    const source = state.kind === "ready" ? state.source : null;
    return await explainCell(place ?? (await readSelection()).cell, source, read);
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}
