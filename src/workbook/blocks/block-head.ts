import { parseQuantity } from "../../domain/quantities";
import { knownAs, findSector } from "../../domain/sectors";
import type { Grid } from "../cells";
import { readHeader, unitAlone, isFigureRole, type FigureRole, yearsIn } from "../words";
import { blockLine, figureBeside } from "./block";

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
  return behind && isFigure(grid, row, at);
}

function isFigure(grid: Grid, row: number, column: number): boolean {
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
