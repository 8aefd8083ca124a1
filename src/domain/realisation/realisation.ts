import { addFta, fta, rate, type Fta, type Rate } from "../numbers";

/**
 * Which part of its target a sector realised; `null` when a figure is missing or there is no
 * target above zero to measure by.
 *
 * @example realisationRate(fta(6320), fta(5250)) //=> 1.2038...
 */
export function realisationRate(realised: Fta | null, target: Fta | null): Rate | null {
  if (realised === null || target === null || target <= 0) return null;
  return rate(realised / target);
}

/**
 * How many fta are lacking: never below zero, as a surplus is no shortfall.
 *
 * @example shortfall(fta(387), fta(713)) //=> 326
 * @example shortfall(fta(6320), fta(5250)) //=> 0
 */
export function shortfall(realised: Fta | null, target: Fta | null): Fta | null {
  const difference = balance(realised, target);
  return difference === null ? null : fta(Math.max(0, 0 - difference));
}

/**
 * Realised less target, signed; to the millionth, as every sum and difference of fta.
 *
 * @example balance(fta(387), fta(713)) //=> -326
 */
export function balance(realised: Fta | null, target: Fta | null): Fta | null {
  if (realised === null || target === null) return null;
  return addFta([realised, fta(-target)]);
}

/**
 * Realised with what purchasing (SROI) added; `null` when either was not given.
 *
 * @example includingProcurement(fta(508.5), fta(235.8)) //=> 744.3
 */
export function includingProcurement(realised: Fta | null, procurement: Fta | null): Fta | null {
  if (realised === null || procurement === null) return null;
  return addFta([realised, procurement]);
}
