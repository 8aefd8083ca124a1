import type { Area, Grid } from "../cells";
import { labelOf, type Label, isValue } from "../words";

/** Where a table may stand: lines of headers, and below them what may be its rows. */
export interface Region {
  readonly grid: Grid;
  /** First row of the headers, first row below them, row after the last. */
  readonly top: number;
  readonly body: number;
  readonly end: number;
  /** First and last column. */
  readonly left: number;
  readonly right: number;
  /** Name of the Excel table, when it is one. */
  readonly table: string | null;
  /** Tables that were read before it: what stands in them is no title of it. */
  readonly others: readonly Area[];
}

/** A place that can be read as one table or as several: whichever explains more. */
export interface Place {
  readonly whole: Region;
  /** Empty where nothing parts it. */
  readonly parts: readonly Region[];
}

/** The first row below the headers of an Excel table: its first row is one, and there may be more. */
export function headerRowsOf(grid: Grid, { top, left, right }: Area, end: number): number {
  const facts = rowFactsOf(grid, { top, bottom: Math.min(end, top + 4) - 1, left, right });
  const values = facts.find(({ row, valued }) => row > top && valued)?.values ?? [];
  let body = top + 1;
  for (const { row, filled, valued } of facts) {
    if (row === top) continue;
    // Words over figures, beside the first column, are a second line of headers.
    const isLine = !valued && filled.filter((column) => values.includes(column)).length > 1;
    if (!isLine) break;
    body = row + 1;
  }
  return body;
}

/** What stands in a row, without what it means. */
export interface RowFacts {
  readonly row: number;
  /** Columns that hold anything, and those of figures. */
  readonly filled: readonly number[];
  readonly values: readonly number[];
  /** It holds figures behind what may be a name, or nothing but a figure. */
  readonly valued: boolean;
}

/** A part of a sheet, its last row and column included. */
interface Part extends Area {
  /** What stands in these is not looked at. */
  readonly taken?: readonly Area[];
}

/** Whether a row says the last line of the headers again, in every column that it fills. */
export function repeatsHeader(
  { grid, top, body, left, right }: Pick<Region, "grid" | "top" | "body" | "left" | "right">,
  row: number,
): boolean {
  for (let line = top; line < body; line++) {
    let [words, cells] = [0, 0];
    let column = left;
    for (; column <= right; column++) {
      const text = String(grid.value(line, column)).trim();
      // Names that are merged over several rows leave a blank in front.
      const isMerged = column === left && cells === 0 && grid.isBlank(row, column);
      if (text !== String(grid.value(row, column)).trim() && !isMerged) break;
      if (isMerged) continue;
      if (/\p{L}/u.test(text)) words++;
      if (text !== "") cells++;
    }
    const isSaid = grid.isBlank(row, left) ? words > 1 : words > 0;
    if (column > right && isSaid && cells > 1) return true;
  }
  return false;
}

/** `V2`, `(1)`, `b`: what numbers a column; a dash or a star says nothing. */
const LINE = /^[-\u2013\u2014._=]{2,}$/u;
const CODE = /^[([]?(?:[a-z]{1,2}-?\d{1,3}|\d{1,2}|[a-z])[)\].]?$|^[-\u2013\u2014.*_=]+$/iu;

/**
 * Whether a row only numbers the columns, or draws a line under them: all of its cells are codes.
 * Bare numbers are so only where they count from one.
 */
export function isNumbering(grid: Grid, row: number, left: number, right: number): boolean {
  let [cells, bare, drawn] = [0, 0, 0];
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    const text = String(grid.value(row, column)).trim();
    if (!CODE.test(text)) return false;
    const { who, when, what, total } = labelAt(grid, row, column);
    if (who !== null || when !== null || what !== null || total) return false;
    cells++;
    if (LINE.test(text)) drawn++;
    if (/^\d+$/.test(text) && Number(text) === cells) bare++;
    else if (/^\d+$/.test(text)) return false;
  }
  if (cells > 0 && drawn === cells) return true;
  return cells > 1 && (bare === 0 || bare === cells);
}

/** Two words that nobody knows may be a title, or two lines of one header. */
const FEW = 2;

/** Whether a line holds words of which none is known: technical names, `sec_id | val_a | val_b`. */
export function isOfUnknownWords(grid: Grid, row: number, left: number, right: number): boolean {
  let words = 0;
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    if (!labelAt(grid, row, column).unknown) return false;
    words++;
  }
  return words > FEW;
}

/** The rows of a part of a sheet that hold anything, in order. */
export function rowFactsOf(grid: Grid, { top, bottom, left, right, taken = [] }: Part): RowFacts[] {
  const facts: RowFacts[] = [];
  for (let row = top; row <= bottom; row++) {
    const filled: number[] = [];
    const values: number[] = [];
    const beside = taken.filter((area) => area.top <= row && row <= area.bottom);
    for (let column = left; column <= right; column++) {
      if (grid.isBlank(row, column)) continue;
      if (beside.some((area) => area.left <= column && column <= area.right)) continue;
      filled.push(column);
      if (isFigure(grid, row, column)) values.push(column);
    }
    if (filled.length === 0 || isNumbering(grid, row, left, right)) continue;
    const isBeside = filled.length === 1 || values.some((column) => column !== filled[0]);
    const said = values.length > 0 && (isBeside || hasLabel(grid, row, filled));
    const valued = said && !isOfHeaders(grid, row, filled, values);
    facts.push({ row, filled, values, valued });
  }
  return facts;
}

/** `x` among headers is one of them, though among figures it says that none is given. */
function isOfHeaders(
  grid: Grid,
  row: number,
  filled: readonly number[],
  values: readonly number[],
): boolean {
  const texts = values.map((column) => grid.value(row, column));
  if (texts.some((text) => typeof text !== "string" || /\d/.test(text))) return false;
  const labels = filled
    .filter((column) => !values.includes(column))
    .map((column) => labelAt(grid, row, column));
  // In a table on its side one measure stands in front of its figures.
  return (
    labels.filter(
      ({ key, what, who, when }) =>
        who === null && (key !== null || what !== null || when !== null),
    ).length > 1
  );
}

/** A number in front of a name or a year is a figure; in front of words it may be a note's. */
const hasLabel = (grid: Grid, row: number, filled: readonly number[]): boolean =>
  filled.some((column) => {
    const { who, when } = labelAt(grid, row, column);
    return who !== null || when !== null;
  });

function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  // Most numbers are no year, whatever their format.
  if (typeof value === "number" && value < 2000) return true;
  return isValue(value, grid.numberFormat(row, column));
}

/** The label in a cell; one merged over several cells stands in each of them. */
export const labelAt = (grid: Grid, row: number, column: number): Label =>
  labelOf(grid.spread(row, column), grid.numberFormat(row, column), grid.date1904);

/** So many rows tell which columns a place has. */
const SAMPLE = 400;

/** A place with the parts that blank columns, or a second column of sectors, make of it. */
export function placeOf(
  grid: Grid,
  span: Pick<Region, "top" | "body" | "end">,
  facts: readonly RowFacts[],
  others: readonly Area[],
): Place {
  const used = new Set(facts.slice(0, SAMPLE).flatMap(({ filled }) => filled));
  const columns = [...used].sort((a, b) => a - b);
  const region = (left: number, right: number): Region => {
    return { grid, ...span, left, right, table: null, others };
  };
  const strips: [number, number][] = [];
  let keys = 0;
  for (const column of columns) {
    const last = strips.at(-1);
    const isKey = headsSectors(grid, span, column);
    if (isKey) keys++;
    if (!last || column > last[1] + 1 || (isKey && keys > 1)) strips.push([column, column]);
    else last[1] = column;
  }
  const whole = trimmed(region(columns[0] ?? 0, columns.at(-1) ?? 0));
  const parts = strips.map(([left, right]) => trimmed(region(left, right)));
  return { whole, parts: parts.length > 1 ? parts : [] };
}

/**
 * A region without the texts at its ends that head nothing: of a table on its side those are the
 * titles above it and the notes below. A header that we know may stand over blanks, but one of
 * figures not in front of the names.
 */
function trimmed(region: Region): Region {
  let { left, right } = region;
  const isOver = (column: number, inFront: boolean) =>
    isFilledBelow(region, column) || isKnownHeader(region, column, inFront);
  while (left < right && !isOver(left, true)) left++;
  while (left < right && !isOver(right, false)) right--;
  return { ...region, left, right };
}

function isFilledBelow({ grid, body, end }: Region, column: number): boolean {
  for (let row = body; row < Math.min(end, body + SAMPLE); row++) {
    if (!grid.isBlank(row, column)) return true;
  }
  return false;
}

function isKnownHeader({ grid, top, body }: Region, column: number, inFront: boolean): boolean {
  for (let row = top; row < body; row++) {
    const { key, what } = labelAt(grid, row, column);
    if (key !== null || (what !== null && !inFront)) return true;
  }
  return false;
}

function headsSectors(
  grid: Grid,
  { top, body }: Pick<Region, "top" | "body">,
  column: number,
): boolean {
  for (let row = top; row < body; row++) {
    if (labelAt(grid, row, column).key === "sector") return true;
  }
  return false;
}
