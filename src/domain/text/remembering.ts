/** Texts that are remembered at a time: a sheet's own words are few, its names may be very many. */
const MOST = 2000;

/**
 * A function of a text that remembers what it gave. Sheets repeat their words on every row, and
 * reading one takes far longer than looking it up.
 *
 * @example const read = remembering(readHeader); read("Doel") === read("Doel") //=> true
 */
export function remembering<Given>(read: (text: string) => Given): (text: string) => Given {
  const known = new Map<string, Given>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const given = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, given);
    return given;
  };
}
