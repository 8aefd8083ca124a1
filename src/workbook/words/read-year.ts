import { cleanText } from "../../domain/text";
import type { CellValue, DateSystem1904 } from "../cells";
import { yearsIn } from "./years-in";

/** `unreadable`: there is something, but it names no single year: `2023 Q3`. */
export type YearReading = number | "blank" | "unreadable";

/** What may stand before a year or a date, and behind a year. */
const BEFORE = /^(?:(?:ultimo|eind|einde|per|over|jaar|year)\b[:.]?\s*)+/i;
const STATUS = /\s*\(?(?:voorlopige?|voorl\.|vl|definitief|def\.|provisional|final)\)?$/i;
const MONTH = "(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?";
const DATE = new RegExp(
  `^(?:\\d{1,2}[-/. ](?:\\d{1,2}|${MONTH})[-/. ]20\\d\\d|20\\d\\d-\\d{1,2}-\\d{1,2})$`,
  "iu",
);
/** The last month of a year, of which it is the end. */
const DECEMBER = /^dec(?:ember|\.)? (?=20\d\d$)/i;
const YEARS_END = /^31[-/. ](?:12|dec)|-12-31$/i;
const DAY = 86_400_000;
/** Excel counts days from 30 December 1899, or so much later in the 1904 date system. */
const DAYS_LATER = 1462;

/**
 * The year that a cell of a year column stands for: a number, a date or text.
 *
 * @param numberFormat en-US; tells the number of a date from that of a year
 * @param date1904 whether days count from 1904; where that is not known a date has no year, as both
 *   counts differ by four
 * @example readYear(2023, null) //=> 2023
 * @example readYear("ultimo 2023", null) //=> 2023
 * @example readYear(45291, "d-m-yyyy") //=> 2023
 */
export function readYear(
  value: CellValue,
  numberFormat: string | null,
  date1904: DateSystem1904 = false,
): YearReading {
  if (typeof value === "boolean") return "unreadable";
  if (typeof value === "number") {
    if (Number.isInteger(value) && value >= 2000 && value < 2100) return value;
    if (date1904 === "unknown" || !/y/i.test(numberFormat ?? "")) return "unreadable";
    return yearOfDay(date1904 ? value + DAYS_LATER : value);
  }
  const text = value.trim();
  if (text === "") return "blank";
  const [year] = yearsIn(text);
  if (year === undefined) return "unreadable";
  const bare = cleanText(text).text.replace(BEFORE, "").replace(STATUS, "").replace(DECEMBER, "");
  return /^20\d\d$/.test(bare) || DATE.test(bare) ? year : "unreadable";
}

/**
 * Whether a cell is a date within a year, as a report's own is: what is counted at the end of a
 * year is of that year, but what was written on 12 March is not.
 *
 * @example isDayWithinYear("12 maart 2024", null) //=> true
 * @example isDayWithinYear("31-12-2023", null) //=> false
 */
export function isDayWithinYear(
  value: CellValue,
  numberFormat: string | null,
  date1904: DateSystem1904 = false,
): boolean {
  if (typeof value === "boolean") return false;
  if (typeof value === "string") {
    const text = cleanText(value.trim()).text;
    return DATE.test(text) && !YEARS_END.test(text);
  }
  if (value < 2100 || !/y/i.test(numberFormat ?? "")) return false;
  const date = dateOfDay(date1904 ? value + DAYS_LATER : value);
  return date.getUTCMonth() !== 11 || date.getUTCDate() !== 31;
}

function yearOfDay(days: number): YearReading {
  const isOfThisCentury = days > 36_526 && days < 73_051;
  return isOfThisCentury ? dateOfDay(days).getUTCFullYear() : "unreadable";
}

const dateOfDay = (days: number): Date => new Date(Date.UTC(1899, 11, 30) + days * DAY);
