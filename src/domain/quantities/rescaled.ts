import { exactDecimal, numberOf } from "../numbers";
import { displayNumber } from "./display-number";
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

/** The value that a rescaled figure had, of which the last digit can be lost on the way. */
const writtenAs = new WeakMap<Quantity, number>();

/** What was rescaled twice stands as it was written. */
function rescaled(stated: Quantity, value: number, decimals: number): Quantity {
  const { offScale, ...bare } = stated;
  // Back where it was written: not by way of what a hundredth of it was rounded to.
  const exact = offScale ? (writtenAs.get(stated) ?? value) : value;
  const shown = { value: exact, decimals, unit: "percentage" } as const;
  const text = stated.stored === "number" ? displayNumber(shown, { grouped: false }) : stated.text;
  if (offScale) return { ...bare, value: exact, decimals, text };
  const moved = { ...bare, value, decimals, text, offScale: true } as const;
  writtenAs.set(moved, stated.value);
  return moved;
}
