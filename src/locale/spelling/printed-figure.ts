import type { Quantity } from "../../domain/quantities";
import { percentage } from "./percentage";

/**
 * A figure of the source in a sentence that is not Dutch: what was typed as text is repeated to the
 * letter, a number is written as that language does, with the decimals that its cell shows. (A
 * quantity's own text has Dutch notation.)
 *
 * @example printedFigure({value: 1685, decimals: 0, stored: "number", …}, "en-US") //=> "1,685"
 * @example printedFigure({text: "+/- 1.900 fta", stored: "text", …}, "en-US") //=> "+/- 1.900 fta"
 */
export function printedFigure(quantity: Quantity, language: "en-US"): string {
  const { value, decimals, unit, stored, text } = quantity;
  if (stored !== "number") return text;
  if (unit === "percentage") return percentage(value, decimals, language);
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}
