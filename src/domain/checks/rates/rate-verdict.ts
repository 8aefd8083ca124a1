import type { RateInterval } from "../../findings";
import {
  numberOf,
  type Decimal,
  compareRatios,
  decimalRatio,
  ratioNumber,
  ratioOf,
  type Ratio,
  rate,
  type Rate,
  unitsAt,
} from "../../numbers";
import {
  addDecimal,
  addIntervals,
  exactValue,
  printedInterval,
  type PrintedInterval,
  type Quantity,
} from "../../quantities";

export interface RateVerdict {
  /**
   * `agrees`: recomputed and rounded to the stated decimals, it is the stated percentage;
   * `attainable`: not so, but some unrounded target and realisation give it;
   * `impossible`: none that rounds to the printed figures does.
   */
  readonly verdict: "agrees" | "attainable" | "impossible";
  readonly recomputed: Rate;
  /** What the printed figures allow, as ratios. */
  readonly attainable: RateInterval;
  /** Only of an impossible percentage: the one that it may have been meant to be. */
  readonly slip: Rate | null;
}

/**
 * Whether a stated percentage can come from the printed target and realisation, the rounding of
 * each considered. With `procurement` it is judged as the percentage including SROI. `null` when
 * there is no target above zero to divide by. Decimals are compared as decimals, exactly.
 *
 * @example rateVerdict(56.6%, 552, 329)
 * //=> {verdict: "impossible", recomputed: 0.5960..., attainable: {low: 0.5945..., high: 0.5974...}, slip: 0.596}
 * @example rateVerdict(44%, 113, 49).verdict //=> "attainable"
 */
export function rateVerdict(
  stated: Quantity,
  target: Quantity,
  realised: Quantity,
  procurement: Quantity | null = null,
): RateVerdict | null {
  const divisor = printedInterval(target);
  if (target.value <= 0 || divisor.low.units <= 0n) return null;
  const bought = procurement && printedInterval(procurement);
  const part = printedInterval(realised);
  const dividend = bought ? addIntervals(part, bought) : part;
  const exactDividend = procurement
    ? addDecimal(exactValue(realised), exactValue(procurement))
    : exactValue(realised);

  const recomputed = ratioOf(exactDividend, exactValue(target));
  const said = printedInterval(stated);
  const low = ratioOf(dividend.low, dividend.low.units < 0n ? divisor.low : divisor.high);
  const high = ratioOf(dividend.high, dividend.high.units < 0n ? divisor.high : divisor.low);
  // Where a cell holds more decimals than it shows, either may be what was divided.
  const agrees =
    roundsTo(said, recomputed) || roundsTo(said, ratioOf(dividend.printed, divisor.printed));
  const meet =
    compareRatios(low, decimalRatio(said.high)) <= 0 &&
    compareRatios(decimalRatio(said.low), high) <= 0;
  const verdict = agrees ? "agrees" : meet ? "attainable" : "impossible";
  return {
    verdict,
    recomputed: rate(numberOf(exactDividend.units, exactDividend.scale) / target.value),
    attainable: { low: rate(ratioNumber(low)), high: rate(ratioNumber(high)) },
    slip: verdict === "impossible" ? digitSlip(stated, { low, recomputed, high }) : null,
  };
}

/** Halves are rounded away from zero, as Excel does. */
function roundsTo({ low, high, printed }: PrintedInterval, ratio: Ratio): boolean {
  const [fromLow, toHigh] = [compare(ratio, low), compare(ratio, high)];
  return printed.units < 0n ? fromLow > 0 && toHigh <= 0 : fromLow >= 0 && toHigh < 0;
}

function compare(ratio: Ratio, decimal: Decimal): number {
  return compareRatios(ratio, decimalRatio(decimal));
}

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
    const at = (tenths: bigint) => decimalRatio({ units: tenths, scale: scale + 1 });
    const [below, above] = [at(units * 10n - half), at(units * 10n + half)];
    // A whole percentage that only an edge of the allowed ones rounds to lies outside of them: 59%
    // where 59,5% to 59,7% are possible. It is the recomputed one, rounded, or none.
    const { low, high } =
      decimals === 0 ? { low: allowed.recomputed, high: allowed.recomputed } : allowed;
    if (compareRatios(above, low) < 0 || compareRatios(below, high) > 0) continue;
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
