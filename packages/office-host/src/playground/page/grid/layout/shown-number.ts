import { displayText, type Locale } from "../../../../model";

/**
 * A number as it fits in its column: with the format General in fewer decimals, with a format of
 * its own as `###` when it is too wide, as Excel does.
 *
 * @param fits whether a text is narrow enough
 */
export function shownNumber(
  value: number,
  numberFormat: string | undefined,
  locale: Locale,
  fits: (text: string) => boolean,
): string {
  const text = displayText(value, numberFormat, locale);
  if (fits(text)) return text;
  if (numberFormat === undefined || numberFormat === "General") {
    const shorter = fewerDecimals(value, locale, fits);
    if (shorter !== null) return shorter;
  }
  let hashes = "##";
  while (fits(hashes + "#")) hashes += "#";
  return hashes;
}

function fewerDecimals(
  value: number,
  locale: Locale,
  fits: (text: string) => boolean,
): string | null {
  for (let decimals = 9; decimals >= 0; decimals--) {
    const text = displayText(Number(value.toFixed(decimals)), undefined, locale);
    if (fits(text)) return text;
  }
  return null;
}
