import { addDecimals, numberOf } from "./decimal";

/** Figures are printed with fewer decimals than this; others are added up the slow way. */
const DECIMALS = 6;
const SCALE = 10 ** DECIMALS;
/** Up to 15 digits a decimal and its nearest binary fraction stand for each other. */
const MOST = 1e15;

/**
 * What `addDecimals` gives, fast for very many figures: they are counted in millionths, as whole
 * numbers, as long as that loses nothing.
 *
 * @example sumExactly([0.1, 0.2]) //=> 0.3
 */
export function sumExactly(values: readonly number[]): number {
  let millionths = 0;
  for (const value of values) {
    const scaled = Math.round(value * SCALE);
    millionths += scaled;
    const isExact = scaled / SCALE === value && Math.abs(scaled) < MOST;
    if (!isExact || !Number.isSafeInteger(millionths)) return addDecimals(values);
  }
  return numberOf(BigInt(millionths), DECIMALS);
}
