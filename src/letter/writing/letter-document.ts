import type { FigureField } from "../../domain/figures";

/** A letter to be written, in words. */
export interface LetterDocument {
  readonly title: string;
  readonly language: "nl-NL" | "en-US";
  readonly form: WrittenForm;
  readonly groups: readonly LetterGroup[];
}

/** A block for each sector, as the progress letter has it, or a table for each group of them. */
export type WrittenForm =
  /** Heads of the two columns of each block. */
  | { readonly kind: "blocks"; readonly columns: readonly [string, string] }
  /** Head of the column of sectors, and what stands where a sector has no figure. */
  | { readonly kind: "table"; readonly sector: string; readonly missing: string };

export interface LetterGroup {
  readonly name: string;
  readonly blocks: readonly WrittenBlock[];
}

/** A sector's figures and what has to be said of them. */
export interface WrittenBlock {
  /** Id of the sector, for its bookmarks. */
  readonly id: string;
  readonly sector: string;
  readonly year: number | null;
  readonly heading: string;
  readonly lines: readonly {
    readonly field: FigureField;
    readonly label: string;
    readonly value: string;
  }[];
  readonly notes: readonly string[];
}
