/** A number as an exact decimal: `units / 10 ** scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/**
 * The decimal that a number prints as, so that 508.5 is 508,5 and not its nearest binary fraction.
 *
 * @example exactDecimal(508.5) //=> {units: 5085n, scale: 1}
 */
export function exactDecimal(value: number): Decimal {
  // Most figures are whole numbers, and a sheet can hold very many.
  if (Number.isSafeInteger(value)) return { units: BigInt(value), scale: 0 };
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Figures are printed with at most so many decimals, and below this size. */
const USUAL_DECIMALS = 6;
const USUAL_MOST = 1e9;

/**
 * How many decimals a usual number prints with, without exact arithmetic: sheets hold very many of
 * them. `null` for one that is so large or so fine that only `exactDecimal` knows.
 *
 * @example usualDecimals(508.5) //=> 1
 */
export function usualDecimals(value: number): number | null {
  if (Number.isSafeInteger(value)) return 0;
  if (Math.abs(value) >= USUAL_MOST) return null;
  let step = 1;
  for (let decimals = 1; decimals <= USUAL_DECIMALS; decimals++) {
    step *= 10;
    // With at most 15 digits a decimal and its nearest binary fraction stand for each other.
    if (Math.round(value * step) / step === value) return decimals;
  }
  return null;
}

/**
 * The number in units of its last place, rounded half away from zero as Excel rounds.
 *
 * @example unitsAt(0.285, 2) //=> 29n
 */
export function unitsAt(value: number, decimals: number): bigint {
  const { units, scale } = exactDecimal(value);
  if (scale <= decimals) return units * 10n ** BigInt(decimals - scale);
  const step = 10n ** BigInt(scale - decimals);
  const size = units < 0n ? -units : units;
  const rounded = (size * 2n + step) / (step * 2n);
  return units < 0n ? -rounded : rounded;
}

/** @example numberOf(5085n, 1) //=> 508.5 */
export function numberOf(units: bigint, scale: number): number {
  return Number(`${units}e${-scale}`);
}

/**
 * The sum of the decimals that the numbers print as: no trace of binary fractions.
 *
 * @example addDecimals([15915.3, -12963]) //=> 2952.3
 */
export function addDecimals(values: readonly number[]): number {
  let [units, scale] = [0n, 0];
  for (const value of values) {
    const next = exactDecimal(value);
    if (next.scale > scale) {
      units *= 10n ** BigInt(next.scale - scale);
      scale = next.scale;
    }
    units += next.units * 10n ** BigInt(scale - next.scale);
  }
  return numberOf(units, scale);
}
