import { exactDecimal, unitsAt, type Decimal } from "../numbers";
import type { Quantity } from "./quantity";

/** All numbers that print as a figure does; both ends belong to it. */
export interface PrintedInterval {
  readonly low: Decimal;
  /** The figure as printed, which may have fewer decimals than the number behind it. */
  readonly printed: Decimal;
  readonly high: Decimal;
}

/**
 * What a printed figure may have been before it was rounded: half of its last place to either
 * side, of an approximate figure half of its last place that is not zero. Both ends belong to it:
 * halves are rounded up by some programs and to even by others. A figure is never below zero
 * because it was rounded.
 *
 * @example printedInterval(figure("458,3")) //=> 458.25 to 458.35
 * @example printedInterval(figure("+/- 1.900")) //=> 1850 to 1950
 */
export function printedInterval({ value, unit, decimals, approximate }: Quantity): PrintedInterval {
  const places = decimals + (unit === "percentage" ? 2 : 0);
  const units = unitsAt(value, places);
  const half = 5n * (approximate ? lastNonZeroPlace(units) : 1n);
  const low = units * 10n - half;
  const at = (tenths: bigint): Decimal => ({ units: tenths, scale: places + 1 });
  return {
    low: at(low < 0n && units >= 0n ? 0n : low),
    printed: at(units * 10n),
    high: at(units * 10n + half),
  };
}

/** @example lastNonZeroPlace(1900n) //=> 100n */
function lastNonZeroPlace(units: bigint): bigint {
  let place = 1n;
  if (units === 0n) return place;
  while (units % (place * 10n) === 0n) place *= 10n;
  return place;
}

/** The interval of a sum of two figures. */
export function addIntervals(a: PrintedInterval, b: PrintedInterval): PrintedInterval {
  return {
    low: add(a.low, b.low),
    printed: add(a.printed, b.printed),
    high: add(a.high, b.high),
  };
}

function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  const units = [a, b].map((part) => part.units * 10n ** BigInt(scale - part.scale));
  return { units: units.reduce((sum, part) => sum + part, 0n), scale };
}

/** The number behind a figure, exactly. */
export function exactValue({ value }: Quantity): Decimal {
  return exactDecimal(value);
}

/** @example addDecimal({units: 5n, scale: 1}, {units: 25n, scale: 2}) //=> {units: 75n, scale: 2} */
export const addDecimal = add;
