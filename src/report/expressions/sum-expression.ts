import type { Quantity } from "../../domain/quantities";
import { millionths } from "./millionths";
import { onSheet } from "../description";
import { textConversion } from "./text-conversion";

/** Excel takes no longer formula, and no more arguments of one function. */
const LONGEST = 8000;
const MOST_ARGUMENTS = 255;

/**
 * The native formula of a figure that was added up from cells: SUM over the numbers, and what was
 * read from text converted, so that a cell that is filled in later counts. `null` when it cannot
 * be followed so.
 *
 * @example sumExpression(ministries)
 * //=> 'IF(COUNT(Opgave!C2:C13)=0,"–",ROUND(SUM(Opgave!C2:C13),6))'
 */
export function sumExpression({ origin, textParts = [] }: Quantity): string | null {
  if (origin.kind !== "sum" || origin.numbers.length > MOST_ARGUMENTS) return null;
  if (origin.texts.length !== textParts.length) return null;
  const { sheet } = origin;
  const ranges = origin.numbers.map((range) => onSheet(sheet, range)).join(",");
  const terms = textParts.map(textTerm);
  // SUM passes over text, so a cell counts once, as a number or converted.
  const sum = [`SUM(${ranges})`, ...terms].join("+");
  // Once a text is left, COUNT alone does not tell that nothing is given.
  const count = terms.length === 0 ? "COUNT" : "COUNTA";
  const expression = `IF(${count}(${ranges})=0,"–",${millionths(sum)})`;
  return terms.includes(null) || expression.length > LONGEST ? null : expression;
}

function textTerm(part: Quantity): string | null {
  if (part.origin.kind !== "cell") return null;
  const reference = onSheet(part.origin.sheet, part.origin.cell);
  const converted = textConversion(part, reference);
  return converted === null ? null : `IF(ISTEXT(${reference}),${converted},0)`;
}
