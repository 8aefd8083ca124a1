import type { LetterLine } from "./letter-text";

/** A stretch of the letter that is read as one. */
export type Segment =
  /** A line that stands alone and ends as no sentence does. */
  | { readonly kind: "heading"; readonly text: string; readonly at: LetterLine }
  /** Lines run together, whatever broke them. */
  | { readonly kind: "prose"; readonly lines: readonly LetterLine[]; readonly footnote: boolean }
  | { readonly kind: "table"; readonly rows: readonly TableRow[] };

export interface TableRow {
  readonly cells: readonly string[];
  readonly at: LetterLine;
}
