/** The signs that a number is written with; only the first character of each counts. */
export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/**
 * Reads a number as Excel's NUMBERVALUE: blanks do not count, nothing is 0, each `%` behind it
 * divides by 100, and a group sign may not follow the decimal sign.
 *
 * @returns `null` where Excel gives `#VALUE!`.
 * @example numberValue("1.290,5 %", { decimal: ",", group: "." }) //=> 12.905
 */
export function numberValue(text: string, { decimal, group }: Separators): number | null {
  const compact = text.replaceAll(/\s/g, "");
  if (compact === "") return 0;
  const digits = compact.replace(/%+$/, "");
  const [decimalSign = ".", groupSign = ""] = [decimal[0], group[0]];
  const [whole = "", fraction, ...more] = digits.split(decimalSign);
  if (more.length > 0 || (groupSign !== "" && fraction?.includes(groupSign))) return null;
  const plain = whole.replaceAll(groupSign, "") + (fraction === undefined ? "" : `.${fraction}`);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null;
  return Number(plain) / 100 ** (compact.length - digits.length);
}
