import type { SectorFigure } from "../../domain/figures";
import { SECTORS } from "../../domain/sectors";

/** Longer names leave a chart's bars too little room. */
const LONGEST = 20;

/**
 * What a sector of the list is called where there is little room; `null` for a sector of the
 * workbook's own, which keeps its own name.
 *
 * @example narrowName({ sector: "umc", ... }) //=> "Umc's"
 */
export function narrowName({ sector }: Pick<SectorFigure, "sector">): string | null {
  const known = SECTORS.find(({ id }) => id === sector);
  if (!known) return null;
  return known.name.length <= LONGEST ? known.name : known.shortName;
}
