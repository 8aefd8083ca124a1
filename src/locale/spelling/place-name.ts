import { placeOf, type Origin } from "../../domain/quantities";

/**
 * A cell within a sentence; `null` for what stands on no sheet.
 *
 * @example placeName({kind: "cell", sheet: "Cijfers", cell: "C2"}) //=> "Cijfers!C2"
 */
export function placeName(origin: Origin | null | undefined): string | null {
  const place = placeOf(origin);
  return place && `${place.sheet}!${place.range}`;
}
