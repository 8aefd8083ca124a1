import type { Problem } from "../../domain/findings";

/** A cell or range of the workbook, in A1 without the sheet's name. */
export interface SheetPlace {
  readonly sheet: string;
  readonly range: string;
}

/** How making a copy without the add-in ended. */
export type CopyOutcome =
  | {
      readonly kind: "opened";
      /** How many formulas became their values. */
      readonly replaced: number;
      /** Cells that had no value yet, or showed `#NAME?`; they are `#N/A` in the copy. */
      readonly unvalued: readonly SheetPlace[];
      /** Ranges whose conditional format or data validation called a custom function. */
      readonly rules: readonly SheetPlace[];
      /** Defined names that called one; they are `#N/A` in the copy. */
      readonly names: readonly string[];
    }
  /** Nothing in the workbook asks for the add-in: it can be sent as it is. */
  | { readonly kind: "not-needed" }
  | { readonly kind: "failed"; readonly problem: Problem };
