import { withMeantRates } from "../../domain/figures";
import type { SheetCells } from "../cells";
import { readingsTogether } from "./readings-together";
import type { Source } from "../figures";
import { tablesOfSheet } from "./sheet-tables";

/**
 * Every table of sector figures in the sheets, by sheet and from top to bottom: Excel tables, and
 * plain ones with a row of headers anywhere. The caller leaves out sheets that we made ourselves.
 *
 * @example findSources([sectorcijfers]).map((source) => source.range) //=> ["A1:I14"]
 */
export function findSources(sheets: readonly SheetCells[]): Source[] {
  const found = sheets.flatMap((cells) => tablesOfSheet(cells).map(({ source }) => source));
  return readingsTogether(found).map((source) => ({
    ...source,
    figures: source.figures.map(withMeantRates),
  }));
}
