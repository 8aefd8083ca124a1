import {
  parseQuantity,
  quantityOfNumber,
  type Notation,
  type PercentageScale,
} from "../domain/parsequantity";
import type { FigureUnit, Reading } from "../domain/quantity";
import { hundredth } from "../domain/rescaled";
import { notationOf } from "./columnnotation";
import type { Grid } from "./grid";

export interface CellMeaning {
  readonly percentage: boolean;
  readonly scale: PercentageScale | undefined;
  readonly notation: Notation;
  /** The counts of its table have three decimals. */
  readonly thousandths: boolean;
  /** Unit of the column or the row, for a figure that says none itself. */
  readonly unit: FigureUnit | null;
}

/** A percentage of more than a thousand nobody has: `80` among ratios is 80%. */
const HIGHEST_RATIO = 10;

/** Excel's own "not available" is how many sources say that a figure is not given. */
const NOT_AVAILABLE = "#N/A";

/** Reads the figure in a cell; one in the wrong unit for its column (`37%` as doel) is unreadable. */
export function readCell(grid: Grid, row: number, column: number, meaning: CellMeaning): Reading {
  const value = grid.value(row, column);
  if (typeof value === "boolean") return { kind: "unreadable", text: String(value).toUpperCase() };
  const origin = grid.origin(row, column);
  const { percentage } = meaning;
  const unit = percentage ? "percentage" : meaning.unit;
  const scale = meaning.scale === undefined ? {} : { scale: meaning.scale };
  if (typeof value === "string") {
    if (value === NOT_AVAILABLE) return { kind: "missing", text: value };
    const notation = percentage ? meaning.notation : notationOf(value, meaning);
    return fitting(
      parseQuantity(value, { percentage, notation, unit, origin, ...scale }),
      percentage,
      "text",
    );
  }
  const numberFormat = grid.numberFormat(row, column);
  const quantity = quantityOfNumber(value, { numberFormat, unit, origin, ...scale });
  return fitting({ kind: "figure", quantity }, percentage, "number");
}

function fitting(reading: Reading, percentage: boolean, stored: "number" | "text"): Reading {
  if (reading.kind !== "figure") return reading;
  const { quantity } = reading;
  if ((quantity.unit === "percentage") !== percentage) {
    return { kind: "unreadable", text: quantity.text };
  }
  const read = { ...quantity, stored };
  const tooLarge = percentage && Math.abs(quantity.value) > HIGHEST_RATIO;
  return { kind: "figure", quantity: tooLarge ? hundredth(read) : read };
}
