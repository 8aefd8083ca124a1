/** Something that stands in place of a piece of text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with pieces replaced, and the rest as it was. The pieces may not overlap.
 *
 * @example spliced("a-b", [{ start: 1, end: 2, text: "+" }]) //=> "a+b"
 */
export function spliced(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}
