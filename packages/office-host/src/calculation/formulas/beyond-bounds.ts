import { LAST_COLUMN, LAST_ROW, parseArea, splitReference } from "spreadsheet/address";

/** A piece of a formula, as the tokenizer gives it. */
interface Piece {
  readonly type: string;
  readonly value: string;
}

/** Levels in each other. Excel takes 64 of functions; more ends the engine, and the process with it. */
const MOST_LEVELS = 200;
const MOST_OPERATORS = 1000;
/** Two whole columns: more is asked for by mistake, and does not fit in memory as values. */
const MOST_CELLS = 2_100_000;
/**
 * The engine holds each cell of a range, filled or not, but for whole columns and rows. One column
 * but for its header is borne: 0,6 GB.
 */
const MOST_HELD = 1_100_000;
/** What the engine holds of a row is as much as of so many cells. */
const CELLS_A_ROW = 10;
/** Excel's own limit for a text. */
const MOST_CHARACTERS = 32_767;

/** These look only at what a range holds, however large it is; others make a value of each cell. */
const SPARSE = new Set(
  `SUM COUNT COUNTA COUNTIF COUNTIFS SUMIF SUMIFS AVERAGE AVERAGEIF AVERAGEIFS MIN MAX
   MINIFS MAXIFS MATCH VLOOKUP HLOOKUP INDEX ROWS COLUMNS ROW COLUMN IF IFERROR IFNA SUBTOTAL`.split(
    /\s+/,
  ),
);
/** Functions that make as much as they are told to. */
const MAKERS: Readonly<Record<string, number>> = {
  SEQUENCE: MOST_CELLS,
  RANDARRAY: MOST_CELLS,
  EXPAND: MOST_CELLS,
  MAKEARRAY: MOST_CELLS,
  REPT: MOST_CHARACTERS,
};

/**
 * Whether a formula would need more memory or depth than there is. It is told by what is written in
 * it: numbers, ranges, brackets.
 *
 * @param isCustom whether a name is an add-in's function, which is given what a range holds
 */
export function isBeyondBounds(
  pieces: readonly Piece[],
  isCustom: (name: string) => boolean,
): boolean {
  const names = pieces.filter(({ type }) => type === "func").map((each) => bare(each.value));
  const isDense = names.length === 0 || names.some((name) => !SPARSE.has(name) && !isCustom(name));
  const isLarge = ({ type, value }: Piece) =>
    type.startsWith("range") &&
    ((isDense && cellsIn(value) > MOST_CELLS) || heldFor(value) > MOST_HELD);
  return isDeep(pieces) || makesTooMuch(pieces) || pieces.some(isLarge);
}

const bare = (name: string): string => name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, "");

function cellsIn(reference: string): number {
  const area = parseArea(splitReference(reference).address);
  return area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0;
}

function heldFor(reference: string): number {
  const area = parseArea(splitReference(reference).address);
  if (!area || (area.top === 0 && area.bottom === LAST_ROW)) return 0;
  const isWhole = area.left === 0 && area.right === LAST_COLUMN;
  return isWhole ? (area.bottom - area.top + 1) * CELLS_A_ROW : cellsIn(reference);
}

function isDeep(pieces: readonly Piece[]): boolean {
  let [level, operators] = [0, 0];
  return pieces.some(({ type, value }) => {
    if (value === "(") level++;
    else if (value === ")") level--;
    else if (type === "operator" && value !== ",") operators++;
    return level > MOST_LEVELS || operators > MOST_OPERATORS;
  });
}

function makesTooMuch(pieces: readonly Piece[]): boolean {
  return pieces.some(({ type, value }, at) => {
    const most = type === "func" ? MAKERS[bare(value)] : undefined;
    if (most === undefined) return false;
    let made = 1;
    let level = 0;
    for (const piece of pieces.slice(at + 1)) {
      if (piece.value === "(") level++;
      if (piece.value === ")" && --level <= 0) break;
      if (piece.type === "number" && level === 1) made *= Math.max(1, Number(piece.value));
    }
    return made > most;
  });
}
