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
