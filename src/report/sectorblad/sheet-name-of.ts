import { narrowName } from "../composing";
import type { SectorPlan } from "./sector-plan";

const LONGEST = 31;

/**
 * A name that Excel takes for a sheet: cut to its length, without the signs it forbids.
 *
 * @example sheetNameOf("Sectorblad Zorg/welzijn") //=> "Sectorblad Zorg welzijn"
 */
export function sheetNameOf(name: string): string {
  const allowed = name.replace(/[/\\?*:[\]]+/g, " ").replace(/\s+/g, " ");
  // Cut between characters, not within one; an apostrophe may not stand at an end.
  return [...allowed]
    .slice(0, LONGEST)
    .join("")
    .slice(0, LONGEST)
    .replace(/^['\s]+|['\s]+$/g, "");
}

/** What the sector is called in the sheet's name. */
export const nameInSheet = ({ own, label }: SectorPlan): string => narrowName(own) ?? label;

/** @example tableNameOf("Sectorblad", "zorg-welzijn") //=> "Sectorblad_zorg_welzijn" */
export const tableNameOf = (table: string, sector: string): string =>
  `${table}_${sector.replace(/[^\p{L}\p{N}]+/gu, "_")}`.slice(0, 200);
