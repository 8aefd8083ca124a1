import { exactDecimal, numberOf } from "./decimal";
import type { Quantity } from "./quantity";

/** @example hundredth({value: 80, ...}) //=> {value: 0.8, decimals: 0, offScale: true, ...} */
export function hundredth(stated: Quantity): Quantity {
  const { units, scale } = exactDecimal(stated.value);
  return { ...stated, value: numberOf(units, scale + 2), decimals: scale, offScale: true };
}

/** @example hundredfold({value: 0.008, ...}) //=> {value: 0.8, decimals: 0, offScale: true, ...} */
export function hundredfold(stated: Quantity): Quantity {
  const { units, scale } = exactDecimal(stated.value);
  const value = numberOf(units * 100n, scale);
  return { ...stated, value, decimals: Math.max(0, scale - 4), offScale: true };
}
