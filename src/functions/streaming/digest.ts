/** Texts as long as this are no longer than their digest. */
const SHORT = 32;

/**
 * A short stand-in for a text, by which to know it again without keeping it; a short text is its
 * own. Two texts get the same one by a chance of one in 2^64.
 *
 * @example digest("[[326]]") //=> "[[326]]"
 */
export function digest(text: string): string {
  if (text.length <= SHORT) return text;
  // FNV-1a (RFC 9923), and beside it the same with other numbers.
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  return `${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}
