import type { NamedPlace } from "../interfaces";

/** More places than this nobody reads in a sentence. */
const MOST = 8;

/**
 * Places in a sentence, a sheet named once for those that follow each other on it; what is too much
 * is counted.
 *
 * @param more says that so many follow: "and 4 more"
 * @example placeList([{ sheet: "Blad1", range: "B2" }, { sheet: "Blad1", range: "B5" }], more)
 * //=> "Blad1!B2, B5"
 */
export function placeList(places: readonly NamedPlace[], more: (count: number) => string): string {
  const named = places
    .slice(0, MOST)
    .map(({ sheet, range }, index) =>
      places[index - 1]?.sheet === sheet ? range : `${sheet}!${range}`,
    );
  const rest = places.length - named.length;
  return named.join(", ") + (rest > 0 ? ` ${more(rest)}` : "");
}
