import type { FigureField } from "../../domain/figures";
import { type Coverage, type Origin, type Quantity, parseQuantity } from "../../domain/quantities";
import { knownAs, findSector } from "../../domain/sectors";
import type { Grid } from "../cells";
import {
  isFigureRole,
  readHeader,
  type Header,
  unitAlone,
  type FigureRole,
  yearsIn,
} from "../words";

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

/** How a block begins: `written` with the letter's own words, `bare` with the sector's name alone. */
type BlockHead = "written" | "bare";

/** Under `Cijfermatige realisatie 2023` stand the lines of the sector named above it. */
const HEAD = /^(cijfermatige realisatie|realisation in figures)\b/i;

/** Of a bare block so many lines are looked at, in so many rows below the name. */
const LINES = 2;
const SEARCHED_ROWS = 4;

/**
 * How a block begins in a cell; `null` where none does. A name alone begins one when two lines of
 * figures follow, each with one figure and nothing behind it but a unit.
 */
export function blockHeadAt(grid: Grid, row: number, column: number): BlockHead | null {
  const text = grid.text(row, column);
  if (text === "") return null;
  if (HEAD.test(text)) return "written";
  const alone = grid.isBlank(row, column + 1) && grid.isBlank(row, column + 2);
  return alone && knownAs(text) === "sector" && linesFollow(grid, row, column) ? "bare" : null;
}

function linesFollow(grid: Grid, row: number, column: number): boolean {
  let lines = 0;
  for (let below = row + 1; below <= row + SEARCHED_ROWS && lines < LINES; below++) {
    if (grid.isBlank(below, column)) continue;
    if (!isLine(grid, below, column)) return false;
    lines++;
  }
  return lines === LINES;
}

function isLine(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (grid.isBlank(row, column + 1) && blockLine(text)?.figure) return true;
  const role = readHeader(text)?.role;
  if (role !== "target" && role !== "realised") return false;
  const at = figureBeside(grid, row, column);
  const behind = grid.isBlank(row, at + 1) || unitAlone(grid.text(row, at + 1)) !== null;
  return behind && isGiven(grid, row, at);
}

function isGiven(grid: Grid, row: number, column: number): boolean {
  if (grid.isBlank(row, column)) return false;
  const text = grid.text(row, column);
  if (text === "") return typeof grid.value(row, column) === "number";
  return parseQuantity(text, { origin: grid.origin(row, column) }).kind !== "unreadable";
}

/**
 * What a line that we do not know is to a block: `within`, as `Tekort` or a remark is, where the next
 * line that we know gives what the block does not have yet; else, as the title of another year,
 * `unread` with the figures that follow it, or its `end` where none do.
 */
export function unknownLine(
  grid: Grid,
  row: number,
  column: number,
  isTaken: (role: FigureRole) => boolean,
): "within" | "unread" | "end" {
  const text = grid.text(row, column);
  if (findSector(text) !== null) return "end";
  const titled = yearsIn(text).length > 0 || roleOf(text) !== null;
  for (let below = row + 1; below <= row + SEARCHED_ROWS; below++) {
    const next = grid.text(below, column);
    if (findSector(next) !== null || blockHeadAt(grid, below, column) !== null) return "end";
    const header = readHeader(next);
    if (header && !isFigureRole(header.role)) return "end";
    const role = roleOf(next);
    if (role !== null) return titled || isTaken(role) ? "unread" : "within";
  }
  return "end";
}

function roleOf(text: string): FigureRole | null {
  const role = (readHeader(text) ?? blockLine(text)?.header)?.role;
  return role && isFigureRole(role) ? role : null;
}
