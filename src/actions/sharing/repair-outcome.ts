import type { Problem } from "../../domain/findings";
import type { SheetPlace } from "../source";

/** How entering formulas again that show `#NAME?` ended. */
export type RepairOutcome =
  | {
      readonly kind: "done";
      /** Cells whose formula was found again. */
      readonly repaired: readonly SheetPlace[];
      /** Cells that show `#NAME?` still: something else in their formula has no such name. */
      readonly unknown: readonly SheetPlace[];
      /** Cells that Excel refused to have their formulas entered in, while it took others. */
      readonly refused: readonly SheetPlace[];
      /** Sheets with such cells that are protected, and stayed as they were. */
      readonly protectedSheets: readonly string[];
    }
  | { readonly kind: "failed"; readonly problem: Problem };
