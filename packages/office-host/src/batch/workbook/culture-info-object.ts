import { getLocale } from "numfmt";
import { reference, type ObjectType } from "../protocol";

/** How the user's Excel writes numbers and dates, by its locale. */
export const cultureInfoObject: ObjectType<"CultureInfo"> = {
  properties: { Name: { get: (_, { locale }) => locale } },
  children: {
    NumberFormat: (workbook) => reference("NumberFormatInfo", workbook),
    DatetimeFormat: (workbook) => reference("DatetimeFormatInfo", workbook),
  },
};

export const numberFormatInfoObject: ObjectType<"NumberFormatInfo"> = {
  properties: {
    NumberDecimalSeparator: { get: (_, { locale }) => getLocale(locale)?.decimal ?? "." },
    NumberGroupSeparator: { get: (_, { locale }) => getLocale(locale)?.group ?? "," },
  },
};

export const datetimeFormatInfoObject: ObjectType<"DatetimeFormatInfo"> = {
  properties: {
    DateSeparator: { get: (_, { locale }) => (locale === "nl-NL" ? "-" : "/") },
    TimeSeparator: { get: () => ":" },
    ShortDatePattern: { get: (_, { locale }) => (locale === "nl-NL" ? "d-M-yyyy" : "M/d/yyyy") },
    LongDatePattern: {
      get: (_, { locale }) => (locale === "nl-NL" ? "dddd d MMMM yyyy" : "dddd, MMMM d, yyyy"),
    },
    LongTimePattern: { get: (_, { locale }) => (locale === "nl-NL" ? "HH:mm:ss" : "h:mm:ss tt") },
  },
};
