import type { Quantity } from "../../domain/quantities";
import type { LetterFormTexts } from "../../locale/interfaces";
import { percentage } from "../../locale/spelling";

/**
 * A figure as the letter prints it: in the notation of the language, with the decimals of the
 * source, its unit, and in front of an approximate one what the source has there.
 *
 * @example figureText(quantity, dutch) //=> "+/- 1.900 fta"
 * @example figureText(rate, dutch) //=> "61,9%"
 */
export function figureText(quantity: Quantity, texts: LetterFormTexts): string {
  const { value, decimals, unit, approximate } = quantity;
  const number =
    unit === "percentage"
      ? percentage(value, decimals, texts.tag)
      : new Intl.NumberFormat(texts.tag, {
          minimumFractionDigits: decimals,
          maximumFractionDigits: decimals,
        }).format(value);
  const named = unit === null || unit === "percentage" ? number : `${number} ${texts.units[unit]}`;
  return approximate ? `${approximateMark(quantity, texts)} ${named}` : named;
}

/** `+/-`, `±`, `circa`: what stands before the digits; where it stands behind, the letter's own. */
function approximateMark({ text }: Quantity, { approximately }: LetterFormTexts): string {
  const before = /^[^\d]*/.exec(text)?.[0].trim() ?? "";
  return before === "" ? approximately : before;
}
