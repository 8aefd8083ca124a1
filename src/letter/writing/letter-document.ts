import type { FigureField } from "../../domain/figures";

/** A letter to be written, in words. */
export interface LetterDocument {
  readonly title: string;
  readonly language: "nl-NL" | "en-US";
  /** Heads of the two columns of each block. */
  readonly columns: readonly [string, string];
  readonly groups: readonly LetterGroup[];
}

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
