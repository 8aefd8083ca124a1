import type { Quantity } from "../../domain/quantities";
import { fta, type Fta } from "../../domain/numbers";
import { sumExpression } from "./sum-expression";
import { textConversion } from "./text-conversion";

/** A figure in a formula: where it can be followed, and what it gives now. */
export interface SourceExpression {
  /** Without `=`; `null` when no native formula gives the figure. */
  readonly expression: string | null;
  readonly gives: Fta | null;
}

/**
 * The native formula that follows a figure in its source cell. A number is taken over; text such as
 * `+/- 1.900 fta` is converted with NUMBERVALUE; a blank cell gives a dash, never a zero. A figure
 * that was added up from cells is their sum.
 *
 * @example
 * sourceExpression(null, "Cijfers!G2");
 * //=> { expression: 'IF(ISTEXT(Cijfers!G2),"–",IF(Cijfers!G2="","–",Cijfers!G2))', gives: null }
 */
export function sourceExpression(
  quantity: Quantity | null,
  reference: string | null,
): SourceExpression {
  const gives = quantity === null ? null : fta(quantity.value);
  if (quantity?.origin.kind === "sum") return { expression: sumExpression(quantity), gives };
  if (reference === null) return { expression: null, gives };
  const whenBlank = (rest: string): string => `IF(${reference}="","–",${rest})`;
  // What is no figure now (`n.b.`) is a dash; an error in the source stays to be seen.
  if (quantity === null)
    return { expression: `IF(ISTEXT(${reference}),"–",${whenBlank(reference)})`, gives };
  if (quantity.stored === "number") return { expression: whenBlank(reference), gives };
  const converted = textConversion(quantity, reference);
  if (converted === null) return { expression: null, gives };
  return { expression: `IF(ISNUMBER(${reference}),${reference},${whenBlank(converted)})`, gives };
}
