import type { Quantity } from "../../quantities";

/**
 * Whether a percentage agrees by so wide a margin that binary fractions cannot matter. It spares
 * the exact comparison, which takes fifty times as long.
 *
 * @example surelyAgrees(54.3%, 713, 387) //=> true
 */
export function surelyAgrees(
  { value, decimals, unit }: Quantity,
  target: Quantity,
  realised: Quantity,
  procurement: Quantity | null,
): boolean {
  if (target.value <= 0 || target.approximate || unit !== "percentage") return false;
  const recomputed = (realised.value + (procurement?.value ?? 0)) / target.value;
  return surelyRoundsTo({ value, decimals }, recomputed);
}

/**
 * Whether a ratio is the percentage as printed, and no edge of rounding is near. A cell may hold
 * more decimals than it shows: what it shows is what is compared.
 *
 * @example surelyRoundsTo({ value: 0.543, decimals: 1 }, 387 / 713) //=> true
 */
export function surelyRoundsTo(
  { value, decimals }: Pick<Quantity, "value" | "decimals">,
  ratio: number,
): boolean {
  const scale = 10 ** (decimals + 2);
  const printed = Math.round(value * scale);
  const within = (each: number) => Math.abs(each * scale - printed) < 0.499;
  return within(value) && within(ratio);
}
