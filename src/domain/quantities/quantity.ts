/** What a figure counts. `null` where neither the figure nor its header says it. */
export type FigureUnit =
  | "fta"
  /** Weeks of 36 hours or more: never fta. */
  | "fte"
  | "uren"
  | "banen"
  | "dienstverbanden"
  | "personen"
  | "percentage";

/** What a count is of; no percentage. */
export type CountedUnit = Exclude<FigureUnit, "percentage">;

/** Where a figure was read, so that it can be traced. */
export type Origin =
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string }
  | { readonly kind: "line"; readonly line: number }
  /**
   * Added up from cells: A1 ranges in which Excel's SUM finds the numbers (blanks and texts among
   * them, over which it passes), and the cells in them that hold a figure as text.
   */
  | {
      readonly kind: "sum";
      readonly sheet: string;
      readonly numbers: readonly string[];
      readonly texts: readonly string[];
    }
  /** The figure came as an argument of a function: Excel gives values, not cells. */
  | { readonly kind: "argument" };

/** A printed figure with all that its print says. */
export interface Quantity {
  /** As printed: `"+/- 1.900 fta"`, or the display text of a number. */
  readonly text: string;
  /** The number it stands for; of a percentage the ratio (61,9% is 0.619). */
  readonly value: number;
  readonly unit: FigureUnit | null;
  /** Decimals as printed; of a percentage those of the percentage (61,9% has 1). */
  readonly decimals: number;
  /** Printed with +/-, ±, ca., circa, ongeveer or ruim. */
  readonly approximate: boolean;
  readonly origin: Origin;
  /** Whether its cell holds a number or text that was read as one; unset when no cell was read. */
  readonly stored?: "number" | "text";
  /** The words before it in its cell, where that holds more than the figure: `Doel` of `Doel 713`. */
  readonly label?: string;
  /** Of a sum over cells: those of its figures that were read from text. */
  readonly textParts?: readonly Quantity[];
  /** A percentage written as 80 where its column holds 0,8 (or the other way): read as the former. */
  readonly offScale?: true;
}

/** What a cell or a piece of text turned out to be. A missing figure is never zero. */
export type Reading =
  | { readonly kind: "figure"; readonly quantity: Quantity }
  | { readonly kind: "missing"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string };
