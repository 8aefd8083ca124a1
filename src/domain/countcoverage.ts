import type { Coverage } from "./coverage";
import type { FigureRow } from "./figurerow";
import { joinCells } from "./joincells";
import type { Origin } from "./quantity";

/**
 * How many of the listed organisations gave what they realised. An organisation that adds up
 * others (`3 van 4`) counts for them. `null` when the source has no place for what was realised:
 * then nothing says who reported.
 *
 * @example countCoverage(ministries) //=> {reported: 11, of: 12, origin}
 */
export function countCoverage(organisations: readonly FigureRow[]): Coverage | null {
  let [reported, of] = [0, 0];
  const places: Origin[] = [];
  for (const { coverage, realised, blanks } of organisations) {
    reported += coverage?.reported ?? (realised === null ? 0 : 1);
    of += coverage?.of ?? 1;
    const place = realised?.origin ?? blanks.realised;
    if (place) places.push(place);
  }
  if (places.length === 0) return null;
  return { reported, of, origin: joinCells(places, []) };
}
