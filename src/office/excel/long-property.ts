/** Properties of documents end at 255 characters; of sheets Microsoft does not say. */
const MOST = 250;

/**
 * A text of any length as properties that are short enough for every Excel: the first under the key
 * itself, the others under the key and a number. The first comes last, so that where it stands all do.
 *
 * @example propertyPieces("key", "short") //=> [["key", "short"]]
 */
export function propertyPieces(key: string, text: string): [key: string, piece: string][] {
  const count = Math.max(1, Math.ceil(text.length / MOST));
  return Array.from({ length: count }, (_, index): [string, string] => [
    pieceKey(key, index),
    text.slice(index * MOST, (index + 1) * MOST),
  ]).reverse();
}

/**
 * The text that was put in pieces; `null` where none was.
 *
 * @param valueOf the value of a property, `null` or `undefined` where there is none
 */
export function joinedProperty(
  key: string,
  valueOf: (key: string) => string | null | undefined,
): string | null {
  const pieces: string[] = [];
  for (;;) {
    const piece = valueOf(pieceKey(key, pieces.length)) ?? null;
    if (piece === null) break;
    pieces.push(piece);
  }
  return pieces.length === 0 ? null : pieces.join("");
}

const pieceKey = (key: string, index: number) => (index === 0 ? key : `${key}.${index + 1}`);
