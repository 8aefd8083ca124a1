import {
  numberOf,
  unitsAt,
  type Decimal,
  compareRatios,
  decimalRatio,
  ratioNumber,
  type Ratio,
  rate,
  type Rate,
} from "../../numbers";
import type { Quantity } from "../../quantities";

/**
 * The percentage that was meant, if one wrong digit or two swapped neighbours explain the stated
 * one: of those that the printed figures allow the one nearest to the recomputed, as a ratio with
 * the stated decimals; `null` when there is none.
 *
 * @example digitSlip(56.6%, {low: 0.5946, recomputed: 0.5960, high: 0.5975}) //=> 0.596
 */
export function digitSlip(
  { value, decimals }: Quantity,
  allowed: { readonly low: Ratio; readonly recomputed: Ratio; readonly high: Ratio },
): Rate | null {
  const scale = decimals + 2;
  // 5% has one digit, but 0,5% has two: the zero before the comma is printed.
  const digits = String(unitsAt(value, scale)).padStart(decimals + 1, "0");
  if (!/^\d+$/.test(digits)) return null;
  const half = 5n;
  const meant = ratioNumber(allowed.recomputed);
  let best: { value: number; distance: number } | null = null;
  for (const candidate of [...swapped(digits), ...oneOther(digits)]) {
    const units = BigInt(candidate);
    const at = (tenths: bigint): Decimal => ({ units: tenths, scale: scale + 1 });
    if (compareRatios(decimalRatio(at(units * 10n + half)), allowed.low) < 0) continue;
    if (compareRatios(decimalRatio(at(units * 10n - half)), allowed.high) > 0) continue;
    const number = numberOf(units, scale);
    const distance = Math.abs(number - meant);
    if (!best || distance < best.distance) best = { value: number, distance };
  }
  return best && rate(best.value);
}

function swapped(digits: string): string[] {
  return [...digits]
    .slice(1)
    .map((digit, i) => digits.slice(0, i) + digit + (digits[i] ?? "") + digits.slice(i + 2));
}

function oneOther(digits: string): string[] {
  return [...digits].flatMap((_, i) =>
    [..."0123456789"].map((digit) => digits.slice(0, i) + digit + digits.slice(i + 1)),
  );
}
