import { exactDecimal, numberOf } from "./decimal";
import { displayNumber } from "./displaynumber";
import type { Quantity } from "./quantity";

/** @example hundredth({value: 80, ...}) //=> {value: 0.8, decimals: 0, offScale: true, ...} */
export function hundredth(stated: Quantity): Quantity {
  const { units, scale } = exactDecimal(stated.value);
  return rescaled(stated, numberOf(units, scale + 2), scale);
}

/** @example hundredfold({value: 0.008, ...}) //=> {value: 0.8, decimals: 0, offScale: true, ...} */
export function hundredfold(stated: Quantity): Quantity {
  const { units, scale } = exactDecimal(stated.value);
  return rescaled(stated, numberOf(units * 100n, scale), Math.max(0, scale - 4));
}

/** What was rescaled twice stands as it was written. */
function rescaled(stated: Quantity, value: number, decimals: number): Quantity {
  const { offScale, ...bare } = stated;
  const shown = { value, decimals, unit: "percentage" } as const;
  const text = stated.stored === "number" ? displayNumber(shown, { grouped: false }) : stated.text;
  return { ...bare, value, decimals, text, ...(offScale ? {} : { offScale: true }) };
}
