import type { Notation } from "../domain/parsequantity";

/**
 * In which notation the text figures of a table are written, decided for all of them together:
 * `1.290` is 1290 unless the others show that the point is a decimal one. Dutch where nothing
 * else shows.
 *
 * @example columnNotation(["1.290", "508,5"]) //=> "nl"
 * @example columnNotation(["1,290", "508.5"]) //=> "en"
 */
export function columnNotation(texts: Iterable<string>): Notation {
  let [dutch, english, groupedByPoint, groupedByComma] = [0, 0, 0, 0];
  for (const text of texts) {
    const digits = /\d[\d.,]*\d/.exec(text)?.[0] ?? "";
    if (/\.\d{3},\d|\.\d{3}\.\d{3}|^\d+,(\d{1,2}|\d{4,})$|^0,/.test(digits)) dutch++;
    else if (/,\d{3}\.\d|,\d{3},\d{3}|^\d+\.(\d{1,2}|\d{4,})$|^0\./.test(digits)) english++;
    else if (/^\d{1,3}\.\d{3}$/.test(digits)) groupedByPoint++;
    else if (/^\d{1,3},\d{3}$/.test(digits) && !text.includes("%")) groupedByComma++;
  }
  // `458.3` beside `1.290` is a slip in Dutch: in English notation 1.290 would be one job. And
  // nobody counts jobs in thousandths, so `1,290` is Dutch only where other figures are.
  const nothingDutch = dutch === 0 && groupedByPoint === 0;
  return nothingDutch && english + groupedByComma > 0 ? "en" : "nl";
}
