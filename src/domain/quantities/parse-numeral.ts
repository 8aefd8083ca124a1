/** Dutch writes `1.290,5`, English `1,290.5`. */
export type Notation = "nl" | "en";

export interface Numeral {
  readonly value: number;
  /** As printed. */
  readonly decimals: number;
}

const GROUPED = /^\d{1,3}([ .,'’])\d{3}(\1\d{3})*$/;
const PLAIN = /^\d+$/;

/**
 * Reads digits with their separators. A separator that can only be a decimal one is that in
 * either notation (`458.3`, `508,5`, `0,619`); the notation decides for `1.290` and `1,290` alone.
 *
 * @example parseNumeral("1.290,5", "nl") //=> {value: 1290.5, decimals: 1}
 * @example parseNumeral("1.290", "nl") //=> {value: 1290, decimals: 0}
 * @example parseNumeral("1.290", "en") //=> {value: 1.29, decimals: 3}
 * @example parseNumeral("1.900,-", "nl") //=> {value: 1900, decimals: 0}
 * @example parseNumeral("1.29.0", "nl") //=> null
 */
export function parseNumeral(text: string, notation: Notation): Numeral | null {
  const [, sign = "", digits = ""] = /^([+-]?)\s?(.*?)(?:,[-–]{1,2})?$/.exec(text) ?? [];
  const point = decimalPoint(digits, notation);
  const whole = point < 0 ? digits : digits.slice(0, point);
  const fraction = point < 0 ? "" : digits.slice(point + 1);
  const isWhole = PLAIN.test(whole) || GROUPED.test(whole) || (whole === "" && fraction !== "");
  const mark = digits[point] ?? "";
  if (!isWhole || (point >= 0 && (!PLAIN.test(fraction) || whole.includes(mark)))) return null;
  const value = Number(`${sign}${whole.replace(/\D/g, "")}.${fraction}`);
  // A minus before nothing is no other nothing: -0 would print as "-0".
  return { value: value === 0 ? 0 : value, decimals: fraction.length };
}

/** Where the decimal separator stands; -1 when there is none. */
function decimalPoint(digits: string, notation: Notation): number {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return -1;
  const mark = digits[last] ?? "";
  const other = mark === "." ? "," : ".";
  if (digits.includes(other)) return last;
  if (digits.indexOf(mark) !== last) return -1;
  const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (!ambiguous) return last;
  return mark === (notation === "nl" ? "," : ".") ? last : -1;
}
