import { withMeantRates } from "../../domain/figures";
import type { CellValue } from "../cells";
import { plainTables } from "./sheet-tables";
import { gridOf } from "../cells";
import type { Source } from "../figures";

/**
 * Reads the range that was passed to a function as `cijfers`, headers included; `null` when it
 * holds no table of sector figures. Its cells have no place on a sheet, so `range` and `columns`
 * count from the range's own first cell, and number formats are not known.
 *
 * @example readArgument([["Sector", "Doel"], ["Politie", 713]])?.figures.length //=> 1
 */
export function readArgument(values: readonly (readonly CellValue[])[]): Source | null {
  const cells = { name: "", top: 0, left: 0, values, numberFormats: null, tables: [] };
  const source = plainTables(gridOf(cells, null), [])[0]?.source;
  return source ? { ...source, figures: source.figures.map(withMeantRates) } : null;
}
