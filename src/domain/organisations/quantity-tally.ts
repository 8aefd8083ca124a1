import { toMillionths, sumExactly } from "../numbers";
import {
  addCell,
  addPlace,
  cellRuns,
  originOfCells,
  type CellRuns,
  displayNumber,
  type PlainCell,
  type PlainRow,
  type FigureUnit,
  type Origin,
  type Quantity,
} from "../quantities";

/** Figures on their way to a sum: each is looked at once, as there may be very many. */
export interface QuantityTally {
  readonly values: number[];
  readonly units: Set<FigureUnit>;
  /** Figures that say no unit. */
  unitless: number;
  decimals: number;
  approximate: boolean;
  readonly textParts: Quantity[];
  /** Cells that hold a figure, and those that may come to hold one. */
  readonly places: CellRuns;
  /** The first figure with another unit than those before it. */
  otherUnit: Quantity | null;
}

/** The sum, or the units that stood in its way. */
export type Sum =
  | { readonly kind: "sum"; readonly quantity: Quantity }
  | { readonly kind: "mixed"; readonly units: readonly FigureUnit[]; readonly at: Origin };

export function quantityTally(): QuantityTally {
  return {
    values: [],
    units: new Set(),
    ...{ unitless: 0, decimals: 0, approximate: false },
    textParts: [],
    places: cellRuns(),
    otherUnit: null,
  };
}

export function tallyQuantity(tally: QuantityTally, quantity: Quantity): void {
  const { unit } = quantity;
  tally.values.push(quantity.value);
  if (unit === null) tally.unitless += 1;
  else if (!tally.units.has(unit)) {
    if (tally.units.size > 0 || unit === "percentage") tally.otherUnit ??= quantity;
    tally.units.add(unit);
  }
  if (quantity.decimals > tally.decimals) tally.decimals = quantity.decimals;
  if (quantity.approximate) tally.approximate = true;
  if (quantity.stored === "text") tally.textParts.push(quantity);
  addCell(tally.places, quantity.origin);
}

/** As {@link tallyQuantity}, of a cell that holds a number in a unit that was tallied before. */
export function tallyNumber(tally: QuantityTally, number: PlainCell, place: PlainRow): void {
  tally.values.push(number.value);
  if (number.unit === null) tally.unitless += 1;
  if (number.decimals > tally.decimals) tally.decimals = number.decimals;
  if (number.approximate) tally.approximate = true;
  addPlace(tally.places, place.sheet, place.row, number.column);
}

/**
 * The sum of figures that count the same, to the millionth. It has the most decimals of them, is approximate
 * when one is, and has a unit when all say so; figures that say different units are not added up,
 * and percentages never. `null` without figures.
 *
 * @example sumOfTally(tally) //=> {kind: "sum", quantity: {value: 744.3, decimals: 1, ...}}
 */
export function sumOfTally(tally: QuantityTally): Sum | null {
  const { values, decimals, approximate, textParts } = tally;
  if (values.length === 0) return null;
  if (tally.otherUnit) {
    return { kind: "mixed", units: [...tally.units], at: tally.otherUnit.origin };
  }
  const [unit = null] = tally.unitless === 0 ? tally.units : [];
  const value = toMillionths(sumExactly(values));
  const text = displayNumber({ value, decimals, unit }, { grouped: true });
  const texts = textParts.map((part) => part.origin);
  const origin = originOfCells(tally.places, texts);
  const figure = { value, unit, decimals, approximate, origin };
  const quantity = { ...figure, text: approximate ? `± ${text}` : text };
  return { kind: "sum", quantity: textParts.length === 0 ? quantity : { ...quantity, textParts } };
}
