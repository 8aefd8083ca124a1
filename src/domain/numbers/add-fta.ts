import { addDecimals, numberOf, unitsAt, usualDecimals } from "./decimal";
import { fta, type Fta } from "./units";

/** Sums and differences are counted in millionths of an fta: a tenth of a second a week. */
export const FTA_DECIMALS = 6;

/**
 * The sum, to the millionth. No figure is printed finer; what a sum has beyond it is left over from
 * binary arithmetic. Excel's `ROUND(SUM(...), 6)` gives the same number, to the last bit.
 *
 * @example addFta([fta(552.3), fta(-329.4)]) //=> 222.9
 * @example addFta([fta(1 / 3), fta(1 / 3)]) //=> 0.666667
 */
export function addFta(values: readonly Fta[]): Fta {
  return toMillionths(addDecimals(values));
}

/** @example toMillionths(2 / 3) //=> 0.666667 */
export function toMillionths(value: number): Fta {
  // Nearly every figure is: what prints with six decimals or fewer stays as it is.
  if (usualDecimals(value) !== null) return fta(value);
  return fta(numberOf(unitsAt(value, FTA_DECIMALS), FTA_DECIMALS));
}
