import { PERCENT_SIGN } from "../../domain/figures";
import { exactDecimal } from "../../domain/numbers";
import {
  parseQuantity,
  quantityOfNumber,
  type Notation,
  readNumberFormat,
  type FigureUnit,
  type Quantity,
  type Reading,
  type PercentageScale,
  hundredfold,
  hundredth,
  isCountable,
} from "../../domain/quantities";
import type { Grid } from "../cells";
import { isDateFormat } from "../words";
import { isBroken, notationOf } from "./column-notation";

export interface CellMeaning {
  readonly percentage: boolean;
  readonly scale: ColumnScale | undefined;
  /** It gives the change on the year before. */
  readonly change: boolean;
  readonly notation: Notation;
  /** The counts of its table have three decimals. */
  readonly thousandths: boolean;
  readonly grouping: string;
  /** Unit of the column or the row, for a figure that says none itself. */
  readonly unit: FigureUnit | null;
}

/** Excel's own "not available" is how many sources say that a figure is not given. */
const NOT_AVAILABLE = "#N/A";

/** Reads the figure in a cell; one in the wrong unit for its column (`37%` as doel) is unreadable. */
export function readCell(grid: Grid, row: number, column: number, meaning: CellMeaning): Reading {
  const value = grid.value(row, column);
  if (typeof value === "boolean") return { kind: "unreadable", text: String(value).toUpperCase() };
  const origin = grid.origin(row, column);
  const { percentage } = meaning;
  const unit = percentage ? "percentage" : meaning.unit;
  if (meaning.scale === "mixed") return readMixed(grid, row, column, meaning);
  const scale = meaning.scale === undefined ? {} : { scale: meaning.scale };
  if (typeof value === "string") {
    if (value === NOT_AVAILABLE) return { kind: "missing", text: value };
    if (!percentage && isBroken(value, meaning)) return { kind: "unreadable", text: value.trim() };
    const notation = percentage ? meaning.notation : notationOf(value, meaning);
    const reading = parseQuantity(value, {
      ...{ percentage, notation, unit, origin },
      ...{ ...scale, change: meaning.change },
    });
    return reading.kind === "figure" ? fitting(reading.quantity, "text", meaning, null) : reading;
  }
  const numberFormat = grid.numberFormat(row, column);
  // A number that became a day, `3-5`, is no count of anything.
  if (isDateFormat(numberFormat) || !isCountable(value))
    return { kind: "unreadable", text: String(value) };
  const quantity = quantityOfNumber(value, { numberFormat, unit, origin, ...scale });
  return fitting(quantity, "number", meaning, numberFormat);
}

/** Of a column with as many percentages as ratios the ratios are told of: `0,467` beside `59,6`. */
function readMixed(grid: Grid, row: number, column: number, meaning: CellMeaning): Reading {
  const own = readCell(grid, row, column, { ...meaning, scale: undefined });
  const other = readCell(grid, row, column, { ...meaning, scale: "percentage" });
  if (own.kind !== "figure" || other.kind !== "figure") return own;
  const isRatio = other.quantity.value !== own.quantity.value || other.quantity.offScale === true;
  return isRatio ? { kind: "figure", quantity: { ...own.quantity, offScale: true } } : own;
}

function fitting(
  quantity: Quantity,
  stored: "number" | "text",
  { percentage, scale }: CellMeaning,
  numberFormat: string | null,
): Reading {
  if ((quantity.unit === "percentage") !== percentage)
    return { kind: "unreadable", text: quantity.text };
  const read = { ...quantity, stored };
  if (!percentage) return { kind: "figure", quantity: read };
  const signed =
    stored === "text" ? PERCENT_SIGN.test(quantity.text) : readNumberFormat(numberFormat).percent;
  return { kind: "figure", quantity: inScale(read, scale === "mixed" ? undefined : scale, signed) };
}

/** `mixed`: as many of the one as of the other, so that each speaks for itself. */
export type ColumnScale = PercentageScale | "mixed";

/** Cells of which so many times more say the one than the other speak for themselves. */
const CLEAR = 3;

const DECIMALS_OF_RATIOS = 3;

/**
 * Whether the figures of a percentage column that carry no percent sign are percentages (`61,9`)
 * or ratios (`0,619`), decided by most of them together, and where that is not clear with the
 * other percentages of the table; `undefined` when they do not tell, and each is taken for itself.
 * Numbers in the format of percentages are ratios.
 */
export function percentageScale(
  grid: Grid,
  { own, others }: { readonly own: Cells; readonly others: Cells | null },
  notation: Notation,
): ColumnScale | undefined {
  const counted = countIn(grid, own, notation);
  let { above, below } = counted;
  const clear = Math.max(above, below) >= CLEAR * Math.max(1, Math.min(above, below));
  if (!clear && others) {
    const more = countIn(grid, others, notation);
    above += more.above;
    below += more.below;
  }
  if (above === below) return counted.above > 0 && counted.bare > 0 ? "mixed" : undefined;
  return above > below ? "percentage" : "ratio";
}

/** The cells where some columns and rows meet. */
interface Cells {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/**
 * How many figures are as large as percentages are, and how many as ratios, between them half; and
 * how many of the ratios have no format that says so.
 */
function countIn(grid: Grid, { columns, rows }: Cells, notation: Notation) {
  const count = { above: 0, below: 0, bare: 0 };
  for (const column of columns)
    for (const row of rows) {
      const value = numberIn(grid, row, column, notation);
      if (value === null || value === 0) continue;
      const size = Math.abs(value);
      if (size <= 2) {
        count.below++;
        if (isBare(grid, row, column)) count.bare++;
      } else if (size >= 10) count.above++;
      // Nobody prints a percentage in so many decimals.
      else if (exactDecimal(size).scale >= DECIMALS_OF_RATIOS) count.below += 0.5;
      else count.above += 0.5;
    }
  return count;
}

const isBare = (grid: Grid, row: number, column: number): boolean =>
  !readNumberFormat(grid.numberFormat(row, column)).percent;

/** A figure as it stands in its cell; `null` for a text that says by a sign what it is. */
function numberIn(grid: Grid, row: number, column: number, notation: Notation): number | null {
  const value = grid.value(row, column);
  // However far above 100% it lies: what has the format is a ratio.
  if (typeof value === "number")
    return readNumberFormat(grid.numberFormat(row, column)).percent ? Math.min(value, 1) : value;
  if (typeof value !== "string" || value === "") return null;
  const reading = parseQuantity(value, { notation, origin: grid.origin(row, column) });
  const quantity = reading.kind === "figure" ? reading.quantity : null;
  return quantity && quantity.unit === null ? quantity.value : null;
}

/** A percentage of a thousand or more nobody has: `80` among ratios is 80%. */
const HIGHEST = 10;

/** Among `61,9` and `54,3` a broken figure between these is more likely a ratio than so small. */
const SMALL = [0.001, 0.014] as const;

/**
 * A percentage as its column's scale makes likely, marked where that was another one.
 *
 * @param signed its text or its number format says by a percent sign what it is
 * @example inScale({value: 80, ...}, "ratio", false) //=> {value: 0.8, offScale: true, ...}
 */
function inScale(
  quantity: Quantity,
  scale: PercentageScale | undefined,
  signed: boolean,
): Quantity {
  const size = Math.abs(quantity.value);
  if (size >= HIGHEST) return hundredth(quantity);
  const small =
    scale === "percentage" && !signed && size >= SMALL[0] && size <= SMALL[1] && size !== 0.01;
  return small ? hundredfold(quantity) : quantity;
}
