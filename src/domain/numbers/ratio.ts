import type { Decimal } from "./decimal";

/** A quotient kept whole, so that comparing two never meets a binary fraction. */
export interface Ratio {
  readonly numerator: bigint;
  /** Above zero. */
  readonly denominator: bigint;
}

/** @example ratioOf(329, 552) is 329/552; the divisor must be above zero */
export function ratioOf(dividend: Decimal, divisor: Decimal): Ratio {
  return {
    numerator: dividend.units * 10n ** BigInt(divisor.scale),
    denominator: divisor.units * 10n ** BigInt(dividend.scale),
  };
}

export function decimalRatio({ units, scale }: Decimal): Ratio {
  return { numerator: units, denominator: 10n ** BigInt(scale) };
}

/** Below zero when `a` is the smaller, zero when they are equal. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest number, good to 15 digits. */
export function ratioNumber({ numerator, denominator }: Ratio): number {
  return Number((numerator * 10n ** 20n) / denominator) / 1e20;
}
