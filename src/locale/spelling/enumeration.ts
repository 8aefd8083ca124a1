/** More than these are counted, not named. */
const MOST = 12;

/**
 * Names one after the other; of many the first, and how many there are.
 *
 * @example enumeration(["D7", "F3"], "en") //=> "D7 en F3"
 */
export function enumeration(names: readonly string[], and: string): string {
  const [last = "", ...before] = [...names].reverse();
  if (names.length > MOST) return `${names.slice(0, MOST).join(", ")} … (${names.length})`;
  return before.length === 0 ? last : `${before.reverse().join(", ")} ${and} ${last}`;
}
