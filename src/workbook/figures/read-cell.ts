import {
  parseQuantity,
  quantityOfNumber,
  type Notation,
  readNumberFormat,
  type FigureUnit,
  type Quantity,
  type Reading,
} from "../../domain/quantities";
import { PERCENT_SIGN } from "../../domain/figures";
import { notationOf } from "./column-notation";
import type { Grid } from "../cells";
import { isDateFormat } from "../words";
import type { ColumnScale } from "./percentage-scale";
import { inScale } from "./in-scale";

export interface CellMeaning {
  readonly percentage: boolean;
  readonly scale: ColumnScale | undefined;
  /** It gives the change on the year before. */
  readonly change: boolean;
  readonly notation: Notation;
  /** The counts of its table have three decimals. */
  readonly thousandths: boolean;
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
    const notation = percentage ? meaning.notation : notationOf(value, meaning);
    const reading = parseQuantity(value, {
      ...{ percentage, notation, unit, origin },
      ...{ ...scale, change: meaning.change },
    });
    return reading.kind === "figure" ? fitting(reading.quantity, "text", meaning, null) : reading;
  }
  const numberFormat = grid.numberFormat(row, column);
  // A number that became a day, `3-5`, is no count of anything.
  if (isDateFormat(numberFormat)) return { kind: "unreadable", text: String(value) };
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
