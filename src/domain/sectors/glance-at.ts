/** Letters without accents, digits and punctuation: `" "` to `"~"`. */
const LAST_PLAIN = 126;
const LAST_DIGIT = 57;
/** What the mark of a footnote ends with. */
const MARK_ENDS = ")*]";

/**
 * Tells at a glance that a name cannot be among those known, by the length, the first and the last
 * of its letters and digits. A sheet may hold very many names, nearly all of them unknown; to clean
 * each takes five times as long.
 *
 * @param keys the known names, in plain lower letters and digits alone
 * @example glanceAt(["politie"])("Gemeente Utrecht") //=> false
 */
export function glanceAt(keys: Iterable<string>): (name: string) => boolean {
  const known = new Set<number>();
  for (const key of keys) {
    const first = key === "" ? 0 : key.charCodeAt(0);
    const last = key === "" ? 0 : key.charCodeAt(key.length - 1);
    known.add(mark(key.length, first, last));
  }
  return (name) => {
    let [length, first, last] = [0, 0, 0];
    for (let at = 0; at < name.length; at++) {
      const code = name.charCodeAt(at);
      if (code > LAST_PLAIN) return true;
      const kept = lowerOf(code);
      if (kept === 0) continue;
      // A number before a name, `1. Politie`, is no part of it.
      if (length === 0 && kept <= LAST_DIGIT && isNumbered(name, at)) return true;
      if (length === 0) first = kept;
      last = kept;
      length += 1;
    }
    return known.has(mark(length, first, last)) || MARK_ENDS.includes(name.at(-1) ?? ")");
  };
}

/** Whether a digit or two stand before a point or a bracket. */
function isNumbered(name: string, at: number): boolean {
  const second = name.charCodeAt(at + 1);
  const behind = second >= 48 && second <= LAST_DIGIT ? name[at + 2] : name[at + 1];
  return behind === "." || behind === ")";
}

const mark = (length: number, first: number, last: number): number =>
  (length * 128 + first) * 128 + last;

/** The code of a digit, or of a letter in lower case; 0 for what is neither. */
function lowerOf(code: number): number {
  if (code >= 48 && code <= 57) return code;
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower : 0;
}
