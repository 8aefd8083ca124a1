import type { FigureField, SectorFigure, StatedTotal } from "../../domain/figures";
import type { Quantity } from "../../domain/quantities";
import type { Mention } from "../reading";

/** What a letter is laid against. */
export interface WorkbookFigures {
  readonly figures: readonly SectorFigure[];
  readonly totals: readonly StatedTotal[];
}

/** What the workbook has in the place of a number of the letter. */
export interface Counterpart {
  readonly quantity: Quantity;
  /** The cells' figures that it is, or was worked out from. */
  readonly cells: readonly Quantity[];
  readonly computed: boolean;
}

/** A number of the letter that the workbook has too. */
export interface Tied {
  readonly mention: Mention;
  readonly workbook: Counterpart;
}

/** A figure of the workbook of which the letter says nothing. */
export interface LeftOut {
  readonly sector: string;
  readonly label: string;
  readonly year: number | null;
  readonly field: FigureField;
  readonly quantity: Quantity;
}

/** A letter laid against a workbook: each number of a sector or a total is in one of the first three. */
export interface ComparedLetter {
  readonly agrees: readonly Tied[];
  readonly differs: readonly Tied[];
  readonly notInWorkbook: readonly Mention[];
  readonly leftOut: readonly LeftOut[];
}
