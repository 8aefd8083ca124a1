import { compareRatios, decimalRatio } from "../../domain/numbers";
import { printedInterval, type Quantity } from "../../domain/quantities";

/**
 * Whether two figures are one, rounded differently: the finer one rounds to the coarser one.
 * Figures with the same decimals are the same or they are not.
 *
 * @example sameFigure(329, 329.4) //=> true
 * @example sameFigure(329, 330) //=> false, though 329.5 would round to either
 */
export function sameFigure(a: Quantity, b: Quantity): boolean {
  const [one, other] = [printedInterval(a), printedInterval(b)];
  const widthOf = ({ decimals, unit, approximate }: Quantity): number =>
    (approximate ? -100 : 0) + decimals + (unit === "percentage" ? 2 : 0);
  const [coarse, fine] = widthOf(a) <= widthOf(b) ? [one, other] : [other, one];
  const value = decimalRatio(fine.printed);
  return (
    compareRatios(decimalRatio(coarse.low), value) <= 0 &&
    compareRatios(value, decimalRatio(coarse.high)) <= 0
  );
}
