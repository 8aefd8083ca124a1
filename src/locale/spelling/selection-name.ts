import type { Selection } from "../../domain/sectors";
import { sectorName } from "./sector-name";

/**
 * How a sector or group is called, in both languages.
 *
 * @example selectionName({kind: "group", group: "overheid"}) //=> "Overheid"
 */
export function selectionName(selection: Selection): string {
  if (selection.kind === "sector") return sectorName(selection.sector);
  if (selection.kind === "total") return "Totaal";
  return selection.group === "overheid" ? "Overheid" : "Onderwijs";
}
