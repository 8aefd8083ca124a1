/** More than so many differences for each three letters, and it is another word. */
const LETTERS_A_DIFFERENCE = 3;

/**
 * The names that look most like what was typed, the nearest first; empty when none does.
 *
 * @example nearestNames("Polite", ["Politie", "Gemeenten"], 3) //=> ["Politie"]
 */
export function nearestNames(typed: string, names: readonly string[], most: number): string[] {
  const own = plain(typed);
  const allowed = Math.max(1, Math.floor(own.length / LETTERS_A_DIFFERENCE));
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceTo(own, plain(name)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

const plain = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** What begins with the whole of what was typed is near it. */
function distanceTo(typed: string, name: string): number {
  return typed.length > 2 && name.startsWith(typed) ? 0 : differences(typed, name);
}

/** How many letters to put in, take out or replace (Levenshtein). */
function differences(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
