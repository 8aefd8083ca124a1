import { placeOf } from "../domain/placeof";
import type { Origin } from "../domain/quantity";

/**
 * A cell within a sentence; `null` for what stands on no sheet.
 *
 * @example placeName({kind: "cell", sheet: "Cijfers", cell: "C2"}) //=> "Cijfers!C2"
 */
export function placeName(origin: Origin | null | undefined): string | null {
  const place = placeOf(origin);
  return place && `${place.sheet}!${place.range}`;
}
