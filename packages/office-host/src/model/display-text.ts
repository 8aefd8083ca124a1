import { format } from "numfmt";
import { isEntity } from "./entity";
import { isCellError, type ErrorCode, type Scalar } from "./scalar";

/** The display languages that the host speaks. */
export type Locale = "nl-NL" | "en-US";

/** Excel's own Dutch names for its errors; those not in here are the same in both. */
const dutchErrors: Readonly<Partial<Record<ErrorCode, string>>> = {
  "#NULL!": "#LEEG!",
  "#DIV/0!": "#DEEL/0!",
  "#VALUE!": "#WAARDE!",
  "#REF!": "#VERW!",
  "#NAME?": "#NAAM?",
  "#NUM!": "#GETAL!",
  "#N/A": "#N/B",
  "#SPILL!": "#OVERLOOP!",
  "#CALC!": "#BEREKEN!",
  "#FIELD!": "#VELD!",
  "#BUSY!": "#BEZET!",
};

/**
 * What a cell shows for its value, when the column is wide enough.
 * @param numberFormat en-US, as the model keeps it; `undefined` is `General`
 * @example
 * displayText(31781.3, "#,##0.0", "nl-NL"); //=> "31.781,3"
 * displayText(0.547, "0.0%", "nl-NL"); //=> "54,7%"
 * displayText({ error: "#N/A" }, undefined, "nl-NL"); //=> "#N/B"
 */
export function displayText(
  value: Scalar,
  numberFormat: string | undefined,
  locale: Locale,
): string {
  if (value === null) return "";
  if (isCellError(value)) return errorText(value.error, locale);
  if (isEntity(value)) return value.text;
  try {
    return format(numberFormat ?? "General", value, { locale, dateErrorThrows: false });
  } catch {
    // A format that numfmt cannot read still shows its number.
    return format("General", value, { locale });
  }
}

/** `#N/A` is `#N/B` in a Dutch Excel. */
export function errorText(error: ErrorCode, locale: Locale): string {
  return (locale === "nl-NL" && dutchErrors[error]) || error;
}

/** The other way round: `#N/B` typed in a Dutch Excel is the error `#N/A`. */
export function errorOfText(text: string, locale: Locale): ErrorCode | null {
  const wanted = text.toUpperCase();
  return errorCodes.find((code) => errorText(code, locale) === wanted) ?? null;
}

const errorCodes = Object.keys(dutchErrors) as ErrorCode[];
