import type { FigureField } from "../../domain/figures";
import type { Coverage, Origin, Quantity } from "../../domain/quantities";
import type { Grid } from "../cells";
import { isFigureRole, readHeader, type Header } from "../words";

/** A sector's block while its lines are read. */
export interface Block {
  readonly label: string;
  readonly origin: Origin;
  year: number | null;
  readonly figures: Partial<Record<FigureField, Quantity | null>>;
  readonly blanks: Partial<Record<FigureField, Origin>>;
  coverage: Coverage | null;
  lines: number;
  /** The row of its last line. */
  last: number;
}

/** A line of a block: what it gives, and the words behind that. */
export interface BlockLine {
  readonly header: Header;
  readonly behind: string;
  /** The words behind it begin as a figure does, or say that none is given. */
  readonly figure: boolean;
}

const FIGURE =
  /^(?:(?:\+\/-|±|ca\.?|circa|ongeveer|ruim)?\s*(?:[-−+]\s*)?[\d.,].*|n\.?b\.?|-|onbekend)$/i;

/** A label with its figure and their remark is no longer than this. */
const LONGEST = 300;
/** More words than these behind a label are a sentence about it. */
const MOST_WORDS = 4;

/**
 * Reads a line that has its figure in the same cell, or a text that stands in place of one.
 *
 * @example blockLine("Doel: 5.637 fta") //=> {header: {role: "target", ...}, behind: "5.637 fta", figure: true}
 * @example blockLine("Realisatie is afgerond op hele banen.") //=> null
 */
export function blockLine(text: string): BlockLine | null {
  if (text.length > LONGEST) return null;
  const lines = [...text.matchAll(/:\s*|\s+/g)].flatMap(({ index, 0: gap }): BlockLine[] => {
    const header = readHeader(text.slice(0, index).trim());
    const behind = text.slice(index + gap.length).trim();
    if (!header || !isFigureRole(header.role) || behind === "") return [];
    return [{ header, behind, figure: FIGURE.test(behind) }];
  });
  // `Doel +/- 1.900` is about 1.900, and `Realisatiepercentage incl. SROI` is all label.
  return lines.find(({ figure }) => figure) ?? lines.findLast((it) => !isSentence(it)) ?? null;
}

function isSentence({ behind }: BlockLine): boolean {
  return /\p{L}\.$/u.test(behind) || behind.split(/\s+/).length > MOST_WORDS;
}

/** A label may be merged over so many columns, or stand so far from its figure. */
const COLUMNS_BETWEEN = 2;

/**
 * The column of the figure beside a label: the next one, or where that is blank a further one that
 * holds a figure.
 *
 * @example figureBeside(grid, 2, 0) //=> 2, for `Doel | | 713 fta`
 */
export function figureBeside(grid: Grid, row: number, column: number): number {
  for (let at = column + 1; at <= column + 1 + COLUMNS_BETWEEN; at++) {
    if (grid.isBlank(row, at)) continue;
    return isFigure(grid, row, at) ? at : column + 1;
  }
  return column + 1;
}

function isFigure(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text === "") return typeof grid.value(row, column) === "number";
  return /^\D{0,12}\d/.test(text) && blockLine(text) === null;
}
