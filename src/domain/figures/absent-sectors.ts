import type { SectorFigure } from "./sector-figure";
import { SECTORS, type Sector } from "../sectors";

/**
 * Sectors of the letter that these figures do not name, of the groups of which they name others: no
 * total counts them. Of a group that the figures leave out altogether nobody is missed.
 *
 * @example absentSectors(sixOfOverheid).map(({ id }) => id) //=> ["politie"]
 */
export function absentSectors(figures: readonly SectorFigure[]): Sector[] {
  const present = new Set(figures.map(({ sector }) => sector));
  const groups = new Set(figures.map(({ group }) => group));
  return SECTORS.filter(({ id, group }) => groups.has(group) && !present.has(id));
}
