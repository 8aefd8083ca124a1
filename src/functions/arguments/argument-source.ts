import { readArgument, type Source } from "../../workbook";
import { cellValueOf } from "./argument";

/** A sheet of cells passes one range, or a few: those of the last calls are kept. */
const KEPT = 8;

/** By content: the same range comes as new arrays with each call. The last one used is the last. */
const known = new Map<string, Source | null>();

/**
 * What a range that is passed as `cijfers` gives; `null` when it holds no sector figures. However
 * many cells pass the same cells, they are read once.
 *
 * @example argumentSource([["Sector", "Doel"], ["Politie", 713]])?.figures.length //=> 1
 */
export function argumentSource(rows: readonly (readonly unknown[])[]): Source | null {
  const values = rows.map((row) => row.map(cellValueOf));
  const key = JSON.stringify(values);
  const found = known.has(key) ? (known.get(key) ?? null) : readArgument(values);
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}
