import { findSector } from "../../domain/sectors";
import { cleanText, remembering } from "../../domain/text";
import type { CellValue, DateSystem1904 } from "../cells";

/** `unreadable`: there is something, but it names no single year: `2023 Q3`. */
type YearReading = number | "blank" | "unreadable";

/** What may stand before a year or a date, and behind a year. */
const BEFORE = /^(?:(?:ultimo|eind|einde|per|over|jaar|year)\b[:.]?\s*)+/i;
const STATUS = /\s?\(?(?:voorlopige?|voorl\.|vl|definitief|def\.|provisional|final)\)?$/i;
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
  const bare = cleanText(text)
    .text.replace(BEFORE, "")
    .replace(STATUS, "")
    .trim()
    .replace(DECEMBER, "");
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

/**
 * The different years that a text names, 2000 to 2099, in its order.
 *
 * @example yearsIn("Banenafspraak 2022 en 2023") //=> [2022, 2023]
 */
export function yearsIn(text: string): number[] {
  const years = text.match(/(?<![\d.,])20\d\d(?![\d]|[.,]\d)/g) ?? [];
  return [...new Set(years.map(Number))];
}

/** A date in a title that says when it was written; that of a count is the year's end or says so. */
const WRITTEN_DAY =
  /\b(?!31[-/. ](?:12|dec))\d{1,2}(?:[-/.]\d{1,2}[-/.]| \p{L}{3,9}\.? )20\d\d\b/giu;
/** A month alone is one too: a letter of July 2024 is about 2023. December ends its own year. */
const WRITTEN_MONTH =
  /\b(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov)\p{L}{0,6}\.? 20\d\d\b/giu;
const COUNTED = /peil|stand|ultimo|\beind|\bper\b(?! (?:sector|organisatie|werkgever|jaar|year))/i;

/** What stands before the year of the figures, where a title names that of a report as well. */
const OF_FIGURES =
  /\b(?:cijfers|figures|realisatie|stand|over|ultimo|verslagjaar|peiljaar) (?:over |per |ultimo |in |van |for |31 december )?(20\d\d)\b(?! ?(?:en|and|to|tot|[,/–-]|t\/m) ?\d)/giu;

/** A year that is part of a name, or from which is counted: none of the figures. */
const OF_A_NAME =
  /\b(?:\p{L}*akkoord|\p{L}*wet(?: banenafspraak)?|convenant|regeling|besluit|regeerperiode|nulmeting|0-meting|baseline|agreement|act|law|sinds|vanaf|since|t\.?o\.?v\.?|ten opzichte van|vergeleken met|compared (?:to|with))(?: (?:van|uit|in|of|per|eind|ultimo|de|het|the|nulmeting|31[- ](?:12|december)-?))* ?\(?20\d\d\b/giu;

/**
 * The years that a title names, without those of the date on which it was written or of an
 * agreement or a baseline that it names. Of several that of the figures, where it says which.
 *
 * @example yearsTitled("Voortgangsbrief juli 2024") //=> []
 * @example yearsTitled("Voortgang Bestuurlijk Akkoord 2019") //=> []
 * @example yearsTitled("Rapportage 2024 (cijfers 2023)") //=> [2023]
 */
export function yearsTitled(printed: string): number[] {
  const title = printed.replace(OF_A_NAME, "");
  const years = yearsIn(
    COUNTED.test(title) ? title : title.replace(WRITTEN_DAY, "").replace(WRITTEN_MONTH, ""),
  );
  if (years.length < 2) return years;
  const own = yearsIn([...title.matchAll(OF_FIGURES)].map(([, year]) => year).join(" "));
  return own.length === 1 ? own : years;
}

/** Words that may stand beside the year of the figures; any other makes it a guess. */
const TIED =
  /\b(?:stand|cijfers?|figures|data|gegevens|realisaties?|realised|realisation|gerealiseerde?|results?|banen(?:afspraak)?|jobs|target|doel(?:en|stelling(?:en)?)?|quotum|resulta(?:at|ten)|opgaven?|overzicht|tabel|table|sector(?:en|cijfers)?|sectors?|per|by|over|of|for|ultimo|eind|end|december|peildatum|peiljaar|verslagjaar|boekjaar|kalenderjaar|jaar|year|year-end|fy|overheid|onderwijs|cijfermatige|uitvraag|monitor|in|en|and|de|het|van|the|fta|definitief|definitieve|voorlopig|voorlopige|provisional|final|totaal|total|tekort|dec|jr|extra|aantal(?:len)?)\b/giu;
const OVER =
  /\b(?:over|cijfers|figures|realisatie|stand|ultimo|verslagjaar|peiljaar)(?: (?:over|per|ultimo|in|van|for|eind|31 december))* 20\d\d\b/iu;

/**
 * Whether the words around a year in a title tie it to the figures: `Realisatie per sector 2023`,
 * `Rapportage over 2023`; in `Monitor Arbeidsmarkt 2024` nothing does.
 */
export function isTied(title: string): boolean {
  if (OVER.test(title)) return true;
  const rest = title.replace(TIED, "").match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return rest.every((word) => findSector(word) !== null) || findSector(rest.join(" ")) !== null;
}

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
const STATUS_WITHIN =
  /\(?\b(?:nader voorlopige?|voorlopige?|voorl\.?|vl|definitieve?|def\.?|provisional|final)\b\)?|\(p\)/giu;
/** `9-meting 2023` counts for its year. */
const MEASUREMENT = /^\(?(?:\d{1,2}[- ]meting|meting \d{1,2})\b[:,]?\s*/iu;
/** Of December the year's end is meant. */
const MONTH_ALONE =
  "(?:jan(?:uari)?|feb(?:ruari)?|maart|mrt|mar|apr(?:il)?|mei|may|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?)";
export const PERIOD = new RegExp(
  [
    String.raw`\bq ?[1-4]\b`,
    String.raw`\b(?:[1-4]e?|eerste|tweede|derde|vierde) ?kwartaal\b`,
    String.raw`\bkwartaal ?[1-4]\b`,
    String.raw`\b(?:[12]e?|eerste|tweede) ?halfjaar\b|\bh[12]\b`,
    String.raw`\bt/m (?:en met )?(?!20\d\d|31|december)\p{L}+`,
    String.raw`(?<!\d )\b${MONTH_ALONE}\b\.?(?= ?(?:'|20)?\d\d|$)`,
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
    .replace(STATUS_WITHIN, "")
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
