import {
  type PercentageScale,
  type Quantity,
  hundredfold,
  hundredth,
} from "../../domain/quantities";

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
export function inScale(
  quantity: Quantity,
  scale: PercentageScale | undefined,
  signed: boolean,
): Quantity {
  const size = Math.abs(quantity.value);
  if (size >= HIGHEST && !(signed && quantity.stored === "text")) return hundredth(quantity);
  const small =
    scale === "percentage" && !signed && size >= SMALL[0] && size <= SMALL[1] && size !== 0.01;
  return small ? hundredfold(quantity) : quantity;
}
