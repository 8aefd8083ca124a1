import type { SectorbladTexts } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

const GROUPS = {
  overheid: "government",
  onderwijs: "education",
  other: "the other sectors",
  all: "all sectors",
};

const TOGETHER = {
  ...GROUPS,
  overheid: "the sectors of government",
  onderwijs: "the sectors of education",
};

/** The words of a Sector sheet. */
export const sectorblad = (words: UnitWords): SectorbladTexts => ({
  ...shared(words),
  sheetName: (sector) => `Sector ${sector}`,
  tableName: "Sector_sheet",
  title: (sector, rate, year) => [sector, ": ", rate, ` of the target realised${inYear(year)}`],
  titleIncomplete: (sector, year) => [
    sector,
    `: target and realisation${inYear(year)}, incomplete`,
  ],
  block: "Realisation in figures",
  figures: "Figures",
  rows: {
    target: "Target",
    realised: "Realised",
    rate: "Realised percentage",
    stated: "Stated percentage",
    shortfall: "Shortfall",
    change: "Change on the year before",
    hiredIn: "of which hired in",
    procurement: "SROI (through procurement)",
    rateInclProcurement: "Percentage incl. SROI",
    statedInclProcurement: "Stated percentage incl. SROI",
    coverage: "Figures from organisations",
  },
  coverage: (reported, of) => `${reported} of ${of}`,
  chart: {
    name: "Realised percentage beside other sectors",
    heading: (among, year, shown, all) =>
      `Realised as % of the target, ${GROUPS[among]}${inYear(year)}${shown < all ? ` (${shown} of ${all})` : ""}`,
    sector: "Sector and percentage",
    own: "this sector",
    others: "other sectors",
    whole: "100% of the target",
    alone: "The source has no other sector to set beside it.",
    place: (place, of) => ["Place ", place, " of the ", of, " sectors with a percentage."],
    placeless: "No percentage can be given of this sector.",
    totalIncomplete: "No percentage can be given of all together: a figure is missing.",
    total: (among, rate) => [`Together ${TOGETHER[among]} realised `, rate, "."],
  },
  findings: (count) =>
    count === 1 ? "On these figures: 1 remark" : `On these figures: ${count} remarks`,
  noFindings: "There is nothing to remark on these figures.",
  olderYears: (years) => `Older than this sheet shows: ${years.join(", ")}.`,
  statedSign: "italic: as stated in the source, as a fixed value",
  definitions: [
    `${words.definition} Realised: jobs with the employer and hired in, without SROI (jobs through procurement). Shortfall: target less realised, never below zero.`,
    "The figures follow the source; the remarks are of the moment above: refresh the sheet after a change.",
  ],
});
