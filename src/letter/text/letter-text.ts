/** A line of a letter as its file has it, cells of a table parted by tabs. */
export interface LetterLine {
  readonly text: string;
  /** Counted from 1, in the text as it was given. */
  readonly line: number;
  /** Counted from 1; `null` where the file has no pages. */
  readonly page: number | null;
  /** It held the number or the running head of a page, and is blank now. */
  readonly furniture?: true;
}

/** A letter's lines, whatever file it came in. */
export interface LetterText {
  readonly lines: readonly LetterLine[];
}
