import type { Problem } from "../../domain/findings";

/** A cell or range of the workbook, in A1 without the sheet's name. */
export interface SheetPlace {
  readonly sheet: string;
  readonly range: string;
}

/** What a copy without the add-in has other than the workbook. */
export interface CopiedCells {
  /** How many formulas became their values. */
  readonly replaced: number;
  /** Cells that had no value yet, or showed `#NAME?`; they are `#N/A` in the copy. */
  readonly unvalued: readonly SheetPlace[];
  /** Ranges whose conditional format or data validation called a custom function. */
  readonly rules: readonly SheetPlace[];
  /** Defined names that called one; they are `#N/A` in the copy. */
  readonly names: readonly string[];
}

/** How making a copy without the add-in ended. */
export type CopyOutcome =
  | ({ readonly kind: "opened" } & CopiedCells)
  /** It is made, and Excel opens no workbook for an add-in, or none this large: the user saves it. */
  | ({
      readonly kind: "to-save";
      readonly bytes: Uint8Array;
      /** How its name ends. */
      readonly ending: "xlsx" | "xlsm";
    } & CopiedCells)
  /** Nothing in the workbook asks for the add-in: it can be sent as it is. */
  | { readonly kind: "not-needed" }
  | { readonly kind: "failed"; readonly problem: Problem };
