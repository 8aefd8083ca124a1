/** A cell or range, in A1 without the sheet's name. */
export interface NamedPlace {
  readonly sheet: string;
  readonly range: string;
}

/** What became of a copy without the add-in, as far as words go. */
export type CopiedWorkbook =
  | {
      readonly kind: "opened" | "to-save";
      readonly replaced: number;
      readonly unvalued: readonly NamedPlace[];
      readonly rules: readonly NamedPlace[];
      readonly names: readonly string[];
    }
  | { readonly kind: "not-needed" };

/** What became of formulas that were entered again. */
export interface RepairedFormulas {
  readonly repaired: readonly NamedPlace[];
  readonly unknown: readonly NamedPlace[];
  readonly refused: readonly NamedPlace[];
  readonly protectedSheets: readonly string[];
}

/** Every word of the card with which a workbook or its figures go to somebody else. */
export interface SharingTexts {
  /** The blocks as the letter to parliament prints them. */
  readonly letter: {
    readonly heading: string;
    readonly explanation: string;
    /** Of which year the blocks are, where there is a choice. */
    readonly year: string;
    readonly copyAll: string;
    readonly sector: string;
    readonly copyOne: string;
    /** How many blocks are on the clipboard. */
    readonly copied: (blocks: number) => string;
    readonly notAllowed: string;
  };
  readonly copy: {
    readonly heading: string;
    readonly explanation: string;
    readonly button: string;
    readonly busy: string;
    /** Gives the copy that Excel did not open. */
    readonly save: string;
    /** Without its ending. */
    readonly fileName: string;
  };
  readonly repair: {
    readonly heading: string;
    readonly explanation: string;
    readonly button: string;
    readonly busy: string;
  };
  /** What became of the copy: the first sentence says it, what follows is to be looked at. */
  readonly copied: (copy: CopiedWorkbook) => readonly string[];
  readonly repaired: (repair: RepairedFormulas) => readonly string[];
}
