import type { SummedField } from "./figure-fields";
import type { FigureUnit, Quantity } from "./quantity";

/**
 * The row of an organisation as it stands on a sheet, of which nothing needs a closer look: a name,
 * and figures or blanks. One object serves all rows, as there may be very many.
 */
export interface PlainRow {
  readonly sheet: string;
  /** Counted from 1. */
  row: number;
  sector: string;
  year: number | null;
  organisation: string;
  readonly cells: readonly PlainCell[];
}

export interface PlainCell {
  readonly field: SummedField;
  /** Counted from 1. */
  readonly column: number;
  /** Whether it holds a figure; else it is blank. */
  given: boolean;
  /** Of a figure that is text, which the sum names; `null` for a number. */
  quantity: Quantity | null;
  value: number;
  unit: FigureUnit | null;
  decimals: number;
  approximate: boolean;
}
