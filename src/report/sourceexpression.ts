import type { Quantity } from "../domain/quantity";
import { fta, type Fta } from "../domain/units";
import { textInFormula } from "./quoting";

/** A figure in a formula: where it can be followed, and what it gives now. */
export interface SourceExpression {
  /** Without `=`; `null` when no native formula gives the figure. */
  readonly expression: string | null;
  readonly gives: Fta | null;
}

/**
 * The native formula that follows one source cell. A number is taken over; text such as
 * `+/- 1.900 fta` is converted with NUMBERVALUE; a blank cell gives a dash, never a zero.
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
  if (reference === null) return { expression: null, gives };
  const whenBlank = (rest: string): string => `IF(${reference}="","–",${rest})`;
  // What is no figure now (`n.b.`) is a dash; an error in the source stays to be seen.
  if (quantity === null)
    return { expression: `IF(ISTEXT(${reference}),"–",${whenBlank(reference)})`, gives };
  if (quantity.stored === "number") return { expression: whenBlank(reference), gives };
  const converted = conversion(quantity, reference);
  if (converted === null) return { expression: null, gives };
  return { expression: `IF(ISNUMBER(${reference}),${reference},${whenBlank(converted)})`, gives };
}

const NOTATIONS = [
  { decimal: ",", group: "." },
  { decimal: ".", group: "," },
] as const;

/** NUMBERVALUE over the text without its words and marks, if that gives the figure as read. */
function conversion({ text, value }: Quantity, reference: string): string | null {
  const words = [...new Set(text.split(/[\d.,\s]+/u).filter((word) => word !== ""))]
    // The longest first, so that no word is taken out of the middle of another.
    .sort((a, b) => b.length - a.length);
  // NUMBERVALUE passes over plain spaces only.
  const spaces = [...new Set(text.match(/[^\S ]/gu) ?? [])];
  const tokens = [...words, ...spaces];
  const bare = tokens.reduce((rest, token) => rest.replaceAll(token, ""), text);
  const notation = NOTATIONS.find((each) => numberValue(bare, each) === value);
  if (!notation) return null;
  const stripped = tokens.reduce(
    (inner, token) => `SUBSTITUTE(${inner},${textInFormula(token)},"")`,
    reference,
  );
  return `NUMBERVALUE(${stripped},"${notation.decimal}","${notation.group}")`;
}

function numberValue(text: string, { decimal, group }: (typeof NOTATIONS)[number]): number {
  const digits = text.replaceAll(" ", "").replaceAll(group, "").replace(decimal, ".");
  return /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : NaN;
}
