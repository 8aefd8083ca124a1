import type { Amount } from "./data";
import type { Style } from "./style";

/** @example digitsOf({units: 12905, decimals: 1}, {notation: "nl", grouping: "mark"}) //=> "1.290,5" */
export function digitsOf(
  { units, decimals }: Pick<Amount, "units" | "decimals">,
  { notation, grouping }: Pick<Style, "notation" | "grouping">,
): string {
  if (units < 0) return `-${digitsOf({ units: -units, decimals }, { notation, grouping })}`;
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const mark = grouping === "space" ? " " : notation === "nl" ? "." : ",";
  const grouped = grouping === "none" ? whole : whole.replace(/\B(?=(\d{3})+$)/g, mark);
  const point = notation === "nl" ? "," : ".";
  return decimals === 0 ? grouped : `${grouped}${point}${digits.slice(-decimals)}`;
}
