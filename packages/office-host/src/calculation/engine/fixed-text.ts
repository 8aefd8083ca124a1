import type { Separators } from "./number-value";

/**
 * Writes a number as Excel's FIXED: rounded half away from zero, with groups of three digits.
 * Fewer than 0 decimals round to tens, hundreds and so on.
 *
 * @returns `null` where Excel gives `#VALUE!`.
 * @example fixedText(31781.25, 1, { decimal: ",", group: "." }) //=> "31.781,3"
 */
export function fixedText(
  number: number,
  decimals: number,
  { decimal, group }: Separators,
): string | null {
  const places = Math.trunc(decimals);
  if (places > 127) return null;
  const rounded = shift(Math.round(shift(Math.abs(number), places)), -places);
  const [whole = "", fraction = ""] = plainDigits(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = number < 0 && rounded !== 0 ? "-" : "";
  const shown = places > 0 ? decimal + fraction.padEnd(places, "0") : "";
  return sign + grouped + shown;
}

/** Moves the decimal point in the digits themselves: 1.005 × 100 is 100.5, not 100.49999999999999. */
function shift(number: number, places: number): number {
  const [digits = "0", exponent = "0"] = String(number).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function plainDigits(number: number): string {
  return number.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });
}
