import type { Quantity } from "../../domain/quantities";
import { textInFormula } from "../description";

const NOTATIONS = [
  { decimal: ",", group: "." },
  { decimal: ".", group: "," },
] as const;

/**
 * NUMBERVALUE over the text without its words and marks; `null` when that does not give the figure
 * as it was read.
 *
 * @example textConversion(aboutNineteenHundred, "C2")
 * //=> 'NUMBERVALUE(SUBSTITUTE(C2,"+/-",""),",",".")'
 */
export function textConversion(
  { text, value, label = "" }: Quantity,
  reference: string,
): string | null {
  const labels = label.split(/\s+/u);
  // A figure in them would be read along with it.
  if (labels.some((word) => /[\d.,]/.test(word))) return null;
  const words = [...new Set([...labels, ...text.split(/[\d.,\s]+/u)])]
    .filter((word) => word !== "")
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
