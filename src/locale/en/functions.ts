import type { FunctionTexts } from "../interfaces";
import { percentage, shownValue } from "../spelling";

const figures = { target: "target (doel)", realised: "realised (realisatie)", procurement: "SROI" };
/** Of a percentage that a cell calculated, and nobody printed. */
const MOST_DECIMALS = 4;
const amounts = {
  hours: "number of hours",
  fta: "number of fta",
  figure: "amount",
  percentage: "percentage",
};
const list = (names: readonly (string | number)[]) => names.join(", ");
const of = (year: number | null) => (year === null ? "" : ` in ${year}`);

/** What the custom functions say in English when they cannot answer. */
export const functions: FunctionTexts = {
  unknownSector: (text, nearest) =>
    `The figures name no sector or group "${text}". ${nearest.length === 0 ? "Check the name, or add the sector to the figures." : `Did you mean ${list(nearest)}?`}`,
  noMemberOfGroup: (group) => `The figures name no sector that belongs to ${group}.`,
  noFigureForSector: (sector) => `The figures do not name ${sector}.`,
  noFigureForYear: (sector, year, years) =>
    years.length === 0
      ? `There are no figures of ${sector} for ${year}: the figures name no year.`
      : `There are no figures of ${sector} for ${year}; there are for ${list(years)}.`,
  figureMissing: (figure, sector, year) =>
    `No figure is given for ${figures[figure]} of ${sector}${of(year)}. A missing figure is not zero.`,
  totalIncomplete: (figure, total, missing) =>
    `The sum for ${total} is incomplete: ${figures[figure]} is missing for ${list(missing)}. A missing figure is not zero.`,
  notCounted: (sectors) => `Not in the source and not counted: ${list(sectors)}.`,
  targetIsZero: (sector) =>
    `The target of ${sector} is zero or less, so it has no realisation rate.`,
  sectorExpected: (text) =>
    `"${text}" is no sector. A name is expected, such as "Politie", "Overheid" or "Totaal".`,
  yearExpected: (text) => `"${text}" is no year. A whole number is expected, such as 2023.`,
  dateGiven: (text) =>
    `"${text}" is no year. If it is a date, take the year of it with the function YEAR.`,
  inclSroiExpected: (text) => `"${text}" is no choice for inclSroi. TRUE or FALSE is expected.`,
  figuresExpected:
    "There are no sector figures in cijfers. A range with its headers is expected, such as Sectorcijfers[#All], with columns for sector, target and realised.",
  shapesDiffer:
    "The ranges of sectors and years do not fit each other. Take ranges of one shape, or a column against a row.",
  noSource: "This workbook has no table of sector figures. Add one, or give the range as cijfers.",
  workbookUnread: "The workbook could not be read. The task pane says why.",
  severalSources: (places) =>
    `This workbook has more than one table of sector figures (${list(places)}). Choose one in the task pane, or give the range as cijfers.`,
  yearsNeeded: "The figures name no years, on which this answer depends.",
  laterYearExpected: (sector, newest) =>
    `A year after ${newest} is expected, the newest with a realisation of ${sector}.`,
  tooFewYears: (sector, years) =>
    `A trend needs at least three years with a realisation; of ${sector} there ${years.length === 0 ? "is none" : `${years.length === 1 ? "is" : "are"} only ${list(years)}`}.`,
  shown: (value) => shownValue(value, "en-US"),
  amountExpected: (text, of) =>
    `"${text}" is no ${amounts[of]}. ${of === "percentage" ? `A percentage such as "54,3%"` : "A number of zero or more"} is expected.`,
  leftBlank: "One of the figures is blank. A missing figure is not zero.",
  numberExpected: (text) =>
    `"${text}" cannot be read as a figure. A number is expected, or a text such as "5.637 fta".`,
  nothingGiven: (text) => `"${text}" says that no figure is given. A missing figure is not zero.`,
  periodExpected: (text) => `"${text}" is no period. week, month or year is expected.`,
  targetAboveZero: "The target is zero or less, so there is no realisation rate.",
  verdict: ({ verdict, attainable, slip }, decimals) => {
    if (verdict === "agrees") return "Agrees";
    const rate = (ratio: number, least: number) =>
      percentage(ratio, Math.min(Math.max(least, decimals), MOST_DECIMALS), "en-US");
    const possible = `${rate(attainable.low, 1)} to ${rate(attainable.high, 1)}`;
    if (verdict === "attainable") return `Attainable by rounding only (${possible})`;
    const meant = slip === null || decimals > MOST_DECIMALS ? "" : `; ${rate(slip, 0)} meant?`;
    return `Impossible: ${possible} is possible${meant}`;
  },
  groupExpected: (text) => `"${text}" is no group. Overheid, Onderwijs or Totaal is expected.`,
  nothingInYear: (year) =>
    year === null ? "There are no figures." : `There are no figures for ${year}.`,
  overviewHeaders: ["Sector", "Target", "Realised", "%", "Shortfall", "SROI", "% incl. SROI"],
  findingHeaders: ["Severity", "Cell", "What does not add up", "What to do"],
  nothingFound: "Nothing was found that does not add up.",
  cardsUnknown:
    "This Excel cannot show a card in a cell. BANEN.OVERZICHT gives the same figures as a table.",
  cardFigureMissing: "not given",
  cardSections: { source: "Source cells", notes: "What to know" },
  severities: { error: "Error", warning: "Doubt", note: "Note" },
};
