import type { FigureUnit } from "../../src/domain/quantities/quantity";
import type { FigureField } from "../../src/domain/quantities/figure-fields";
import type { SheetCells } from "../../src/workbook/cells/cells";

/** What a cell says to a person: the same in every way of printing it. */
export interface TrueAmount {
  /** `null` for a text that says no figure (`zie noot`), which is to be reported. */
  readonly value: number | null;
  readonly unit: FigureUnit | null;
  readonly approximate: boolean;
}

/** A figure that a person would read in the workbook, and the cells in which it stands. */
export interface TrueFigure extends TrueAmount {
  readonly sector: string;
  readonly year: number | null;
  readonly field: FigureField;
  /** `Blad1!C5`; of a sum all that it adds up. */
  readonly cells: readonly string[];
  /** Cells without which it cannot be placed: its sector's name, its year, its headers. */
  readonly names: readonly string[];
  readonly coverage: { readonly reported: number; readonly of: number } | null;
  /** Only true in one of two readings, between which a person would have to choose. */
  readonly reading?: "first" | "second";
}

export interface GeneratedWorkbook {
  readonly seed: number;
  readonly layout: string;
  readonly sheets: readonly SheetCells[];
  /** All that it holds: what is not among these is not there. */
  readonly truth: readonly TrueFigure[];
}
