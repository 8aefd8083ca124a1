import { parseSelection } from "../../domain/sectors";
import type { FigureCall } from "../answers";
import { rowsOf } from "../arguments";

/** A call about more sectors than this is asked again at each change, as a group is. */
const MOST = 32;

/**
 * The sectors that a call is about, by id; `"all"` for a group, a table, or very many.
 *
 * @example sectorsAsked({measure: "target", sector: "Politie", ...}) //=> ["politie"]
 */
export function sectorsAsked(call: FigureCall): readonly string[] | "all" {
  if ("table" in call) return "all";
  const asked = new Set<string>();
  for (const row of rowsOf(call.sector) ?? []) {
    for (const cell of row) {
      const selection = typeof cell === "string" ? parseSelection(cell) : null;
      if (selection === null) continue;
      if (selection.kind !== "sector" || asked.size >= MOST) return "all";
      asked.add(selection.sector);
    }
  }
  return [...asked];
}
