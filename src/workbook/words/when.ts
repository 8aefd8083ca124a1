import { cleanText, remembering } from "../../domain/text";
import type { CellValue, DateSystem1904 } from "../cells";
import { readYear, yearsIn } from "./read-year";

/** When a figure is of: a year, or a part of one that is never a year by itself. */
export interface When {
  readonly year: number | null;
  /** A quarter, a month, a school year, as it is written; `null` for a whole year. */
  readonly period: string | null;
  /** Words say that it is expected, not counted: `2024 (prognose)`. */
  readonly forecast: boolean;
}

/** A number between these is more likely a year than jobs, where nothing says what it is. */
const YEARS = { first: 2005, last: 2040 } as const;

/** Longer than this it is a sentence. */
const LONGEST = 40;

export const FORECAST =
  /\(?\b(?:prognose|raming|geraamd|verwachting|verwacht|schatting|geschat|forecast|estimated?|begroot)\b\)?|(?<=\b20\d\d)e\b/iu;
const STATUS =
  /\(?\b(?:nader voorlopige?|voorlopige?|voorl\.?|vl|definitieve?|def\.?|provisional|final)\b\)?|\(p\)/giu;
/** `9-meting 2023` counts for its year. */
const MEASUREMENT = /^\(?(?:\d{1,2}[- ]meting|meting \d{1,2})\b[:,]?\s*/iu;
/** Of December the year's end is meant. */
const MONTH =
  "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|mar|apr(?:il)?|mei|may|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?)";
export const PERIOD = new RegExp(
  [
    String.raw`\bq ?[1-4]\b`,
    String.raw`\b(?:[1-4]e?|eerste|tweede|derde|vierde) ?kwartaal\b`,
    String.raw`\bkwartaal ?[1-4]\b`,
    String.raw`\b(?:[12]e?|eerste|tweede) ?halfjaar\b|\bh[12]\b`,
    String.raw`\bt/m (?:en met )?(?!20\d\d|31|december)\p{L}+`,
    String.raw`(?<!\d )\b${MONTH}\b\.?(?= ?(?:'|20)?\d\d|$)`,
    String.raw`\b20\d\d ?[/–-] ?(?:20)?\d\d\b(?![-/]\d)`,
    String.raw`\bschooljaar\b`,
  ].join("|"),
  "iu",
);
const AROUND = /\b20\d\d\b|\b(?:jaar|van|per|eind|ultimo|t\/m|tot en met|in|stand)\b/giu;

/**
 * The year or the period that a cell is, with nothing else in it; `null` for any other.
 *
 * @param format en-US; tells the number of a date from that of a year
 * @example whenOf("2023 Q3", null) //=> {year: 2023, period: "Q3", forecast: false}
 */
export function whenOf(
  value: CellValue,
  format: string | null,
  date1904: DateSystem1904 = false,
): When | null {
  if (typeof value === "boolean" || value === "") return null;
  if (typeof value === "string") return whenOfText(value);
  const dated = isDateFormat(format);
  if (!dated && (value < YEARS.first || value > YEARS.last)) return null;
  const year = readYear(value, format, date1904);
  return typeof year === "number" ? { year, period: null, forecast: false } : null;
}

/** Whether a number format shows a number as a day. */
export const isDateFormat = (format: string | null): boolean =>
  format !== null &&
  format !== "General" &&
  /[yd]/i.test(format.replace(/"[^"]*"|\[[^[\]]*\]|\\./g, ""));

const whenOfText = remembering((printed): When | null => {
  if (printed.length > LONGEST || !/\d|kwartaal|schooljaar/i.test(printed)) return null;
  const text = cleanText(printed.trim()).text;
  const forecast = FORECAST.test(text);
  const bare = text
    .replace(FORECAST, "")
    .replace(STATUS, "")
    .replace(MEASUREMENT, "")
    .replace(/[\s:,]+$/u, "")
    .trim();
  const period = PERIOD.exec(bare)?.[0] ?? null;
  if (period === null) {
    const year = readYear(bare, null);
    return typeof year === "number" ? { year, period: null, forecast } : null;
  }
  const rest = bare.replace(PERIOD, " ").replace(AROUND, "");
  if (/[\p{L}\p{N}]/u.test(rest)) return null;
  const years = yearsIn(period).length > 0 ? [] : yearsIn(bare);
  return { year: years.length === 1 ? (years[0] ?? null) : null, period, forecast };
});
