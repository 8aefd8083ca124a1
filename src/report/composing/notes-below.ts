/**
 * The lines under a sheet's tables: a heading, the signs on one line, then what each line says.
 *
 * @param signs what each sign on the sheet means
 */
export function noteBlock(
  heading: string,
  signs: readonly string[],
  lines: readonly string[],
): readonly string[] {
  const signLine = signs.length === 0 ? [] : [signs.join("  ·  ")];
  return [heading, ...signLine, ...lines];
}

/** A note by its letter: whose figures it is about, and what must be said of them. */
export function letteredNote(letter: string, label: string, sentences: readonly string[]): string {
  return `${letter}  ${label}. ${sentences.join(" ")}`;
}

/** Gives a, b, ... z, aa, ab, ... with each call. */
export function noteLetters(): () => string {
  let count = 0;
  return () => {
    let letters = "";
    for (let rest = ++count; rest > 0; rest = Math.floor((rest - 1) / 26)) {
      letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
    }
    return letters;
  };
}
