import type { Scalar } from "./scalar";
import type { CellStyle } from "./style";

/** One cell. Rows and columns count from 0 throughout the model. */
export interface Cell {
  /** What the cell shows: its own value, what its formula gave, or what spilled into it. */
  value: Scalar;
  /** The number format that its value brought along, en-US: see `formatOf`. */
  valueFormat?: string;
  /** en-US, A1 notation, with the `=` in front; structured references as the user wrote them. */
  formula?: string;
  /** Entered as text with an apostrophe in front: shown as it is, never a formula. */
  quoted?: boolean;
  /** For a formula that spills: how many rows and columns it fills, its own cell included. */
  spill?: { rows: number; columns: number };
  /** For a cell that another cell spills into: where that formula stands. */
  spilledFrom?: { row: number; column: number };
  /** An address of the web, or a place in the workbook. */
  hyperlink?: { address?: string; documentReference?: string; screenTip?: string };
  style?: CellStyle;
  /**
   * What a formula from a file gave when it was first calculated, before anything was changed: as
   * long as it gives that, the file's own value of it stays in the file.
   */
  first?: { readonly value: Scalar; readonly spill?: { rows: number; columns: number } };
}

/**
 * The number format that a cell is shown by: its own, else the one that its value brought along.
 *
 * @param style where what is shown is not the cell's own style alone
 * @example formatOf({value: 0.5, valueFormat: "0.0%"}) //=> "0.0%"
 */
export function formatOf(
  cell: Readonly<Cell> | undefined,
  style: CellStyle | undefined = cell?.style,
): string | undefined {
  const own = style?.numberFormat;
  return own === undefined || own === "General" ? (cell?.valueFormat ?? own) : own;
}
