import { exactDecimal, numberOf, usualDecimals } from "../numbers";
import { cleanText, withoutSigns } from "../text";
import { displayNumber } from "./display-number";
import type { FigureUnit, Origin, Quantity, Reading } from "./quantity";
import { readNumberFormat } from "./read-number-format";

export interface QuantityOptions {
  /** The figure stands in a column of percentages: `61,9` is 61,9% there. */
  readonly percentage?: boolean;
  /**
   * Whether a figure without a percent sign in such a column is a percentage (`61,9`) or a ratio
   * (`0,619`). Left out, what is at most 2 counts as a ratio.
   */
  readonly scale?: PercentageScale;
  /** Decides `1.290`, which is 1290 in Dutch and 1,29 in English notation. @default "nl" */
  readonly notation?: Notation;
  /** The figure is a change, which `(17)` says to be below zero. */
  readonly change?: boolean;
  /** Unit of the column, for a figure that says none. */
  readonly unit?: FigureUnit | null;
  readonly origin: Origin;
}

export type PercentageScale = "percentage" | "ratio";

/** Excel counts in 15 digits: more before the separator is a number of something else. */
const MOST_DIGITS = 15;

const MISSING = new Set(
  `|-|--|–|—|−|.|..|…|?|x|n.b.|nb|n.b|n.n.b.|nnb|n.v.t.|nvt|n.v.t|onbekend|niet bekend|nog niet bekend|
   geen opgave|geen opgave ontvangen|geen gegevens|niet opgegeven|niet beschikbaar|n/a|n.a.|na|n/b|#n/a|
   #n/b|unknown|not available|not known|not reported|no data|not given|missing`
    .split("|")
    .map((word) => word.trim()),
);

const APPROXIMATELY =
  /^(\+\/[-−–]|±|\+-|~|≈|circa|ca\.?|c\.|ongeveer|ruim|bijna|rond de|rond|zo'n|naar schatting|about|approximately|approx\.?|around|some)\s*(?=[\d.,+−-])/;
const ESTIMATED = / ?\((?:schatting|geschat|raming|bij benadering|estimate|estimated)\)$/;
const NUMERAL = /^[+-]?\s?\d[\d., '’]*(?:(?<=,)[-–]{1,2})?|^[+-]?[.,]\d+/;

const UNITS: readonly (readonly [RegExp, FigureUnit])[] = [
  [/^(%|procent|percent|pct\.?)$/, "percentage"],
  [/^fta(['’]?s)?$/, "fta"],
  [/^fte(['’]?s)?$/, "fte"],
  [/^(uren|uur|hours)$/, "uren"],
  [/^(extra )?((participatie|voltijds)?ba(nen|an)|jobs?)$/, "banen"],
  [/^dienst(verbanden|verband|betrekkingen)$/, "dienstverbanden"],
  [/^(personen|persoon|mensen|people|persons)$/, "personen"],
];

/**
 * Reads a figure as people print it: `5.637 fta`, `+/- 1.900 fta`, `61,9%`, `61,9 procent`,
 * `1 290`, `1.290,5`, `458.3`. What says that no figure is given (`n.b.`, `onbekend`, `-`, blank)
 * is missing; what is neither is unreadable, never guessed.
 *
 * @example parseQuantity("+/- 1.900 fta", {origin})
 * //=> {kind: "figure", quantity: {value: 1900, unit: "fta", decimals: 0, approximate: true, ...}}
 * @example parseQuantity("61,9%", {origin}) //=> value 0.619, decimals 1
 * @example parseQuantity("0,619", {percentage: true, origin}) //=> value 0.619, decimals 1
 */
export function parseQuantity(text: string, options: QuantityOptions): Reading {
  const printed = text.trim();
  const words = printed
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ")
    .replace(/\u2212/g, "-")
    .toLowerCase();
  if (MISSING.has(words)) return { kind: "missing", text: printed };
  const unmarked = withoutSigns(cleanText(words).text, options.change === true);
  const exact = unmarked.replace(ESTIMATED, "");
  const bare = exact.replace(APPROXIMATELY, "");
  const numeral = NUMERAL.exec(bare)?.[0] ?? "";
  const number = parseNumeral(numeral.trim(), options.notation ?? "nl");
  const unit = unitOf(bare.slice(numeral.length).trim());
  if (number === null || unit === undefined) return { kind: "unreadable", text: printed };
  const approximate = bare !== unmarked;
  const { origin } = options;
  const figure = { text: printed, approximate, origin };
  const read =
    unit === "percentage" || (options.percentage === true && unit === null)
      ? percentageOf(number, unit === "percentage" ? "percentage" : options.scale)
      : { ...number, unit: unit ?? options.unit ?? null };
  return { kind: "figure", quantity: { ...figure, ...read } };
}

/** `undefined` for words that are no unit, `null` where none stands. */
function unitOf(words: string): FigureUnit | null | undefined {
  if (words === "") return null;
  return UNITS.find(([pattern]) => pattern.test(words))?.[1];
}

interface NumberOptions {
  /** en-US number format of the cell; `null` where it is not known. */
  readonly numberFormat: string | null;
  readonly unit: FigureUnit | null;
  /** For unit `percentage` without % in the format: whether 61.9 stands for 61,9%. */
  readonly scale?: PercentageScale;
  readonly origin: Origin;
}

/**
 * A true number with what its number format adds: the decimals shown, a unit or `ca.` in the
 * format. A percentage is a ratio, with the decimals of the percentage.
 *
 * @example quantityOfNumber(508.5, {numberFormat: "#,##0.0", unit: "fta", origin})
 * //=> {text: "508,5", value: 508.5, decimals: 1, unit: "fta", ...}
 * @example quantityOfNumber(0.8, {numberFormat: "0%", unit: null, origin}) //=> {text: "80%", decimals: 0, ...}
 */
export function quantityOfNumber(value: number, options: NumberOptions): Quantity {
  const format = readNumberFormat(options.numberFormat);
  const read = figureOfNumber(value, options);
  const printed = displayNumber(read, format);
  const text = read.approximate ? `± ${printed}` : printed;
  return { text, ...read, origin: options.origin, stored: "number" };
}

/**
 * Whether a number is within what Excel counts exactly, as every figure of people is.
 *
 * @example isCountable(1e300) //=> false
 */
export const isCountable = (value: number): boolean => Math.abs(value) < 10 ** MOST_DIGITS;

/** What {@link quantityOfNumber} gives, without its text: of very many nobody reads it. */
export function figureOfNumber(
  value: number,
  { numberFormat, unit, scale }: Omit<NumberOptions, "origin">,
): Pick<Quantity, "value" | "unit" | "decimals" | "approximate"> {
  const format = readNumberFormat(numberFormat);
  const { approximate } = format;
  const own = decimalsOf(value);
  if (!format.percent && unit !== "percentage") {
    return { value, decimals: format.decimals(own), unit: format.unit ?? unit, approximate };
  }
  const ratio = percentageOf({ value, decimals: own }, format.percent ? "ratio" : scale);
  return { ...ratio, decimals: format.decimals(ratio.decimals), approximate };
}

/** More decimals than these, and more digits than Excel's 15, no one prints: it is binary noise. */
const MOST_DECIMALS = 10;

function decimalsOf(value: number): number {
  const usual = usualDecimals(value);
  if (usual !== null) return usual;
  return Math.min(exactDecimal(Number(value.toPrecision(15))).scale, MOST_DECIMALS);
}

function percentageOf(
  { value, decimals }: { readonly value: number; readonly decimals: number },
  scale: PercentageScale = Math.abs(value) <= 2 ? "ratio" : "percentage",
): { value: number; decimals: number; unit: "percentage" } {
  if (scale === "ratio") return { value, decimals: Math.max(0, decimals - 2), unit: "percentage" };
  const exact = exactDecimal(value);
  return { value: numberOf(exact.units, exact.scale + 2), decimals, unit: "percentage" };
}

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
  const figures = whole.replace(/\D/g, "");
  if (figures.length > MOST_DIGITS) return null;
  const value = Number(`${sign}${figures}.${fraction}`);
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
