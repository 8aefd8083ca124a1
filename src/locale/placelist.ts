import type { NamedPlace } from "./sharingtexts";

/** More places than this nobody reads in a sentence. */
const MOST = 8;

/**
 * Places in a sentence, each under its sheet; what is too much is counted.
 *
 * @param more says that so many follow: `(count) => \`en nog ${count}\``
 * @example placeList([{ sheet: "Blad1", range: "B2" }], more) //=> "Blad1!B2"
 */
export function placeList(places: readonly NamedPlace[], more: (count: number) => string): string {
  const named = places.slice(0, MOST).map(({ sheet, range }) => `${sheet}!${range}`);
  const rest = places.length - named.length;
  return named.join(", ") + (rest > 0 ? ` ${more(rest)}` : "");
}
