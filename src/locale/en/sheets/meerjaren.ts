import type { MeerjarenTexts } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

/** The words of the sheet Over the years. */
export const meerjaren = (words: UnitWords): MeerjarenTexts => ({
  ...shared(words),
  sheetName: "Over the years",
  tableName: "Over_the_years",
  title: (rose, of, from, to) => [
    "Realisation rose in ",
    rose,
    " of the ",
    of,
    ` sectors with figures of ${from} and ${to}`,
  ],
  titleBare: (years) =>
    years.length > 1
      ? `Realisation by sector, ${years[0]} to ${years.at(-1)}`
      : `Realisation by sector${years.length === 1 ? `, ${years[0]}` : ""}`,
  realisedIn: (year) => (year === null ? words.short : `${words.short} ${year}`),
  rateIn: (year) => (year === null ? "%" : `% ${year}`),
  targetIn: (year) => (year === null ? "target" : `target ${year}`),
  rose: "Rose",
  chart: {
    name: "Realised percentage by year",
    heading: (shown, all) =>
      shown < all
        ? `Realised as % of the target, the ${shown} largest sectors`
        : "Realised as % of the target",
    year: "year",
    highest: (sector, rate, year) => [`Highest in ${year}: `, sector, ", ", rate, "."],
    lowest: (sector, rate, year) => [`Lowest in ${year}: `, sector, ", ", rate, "."],
    gaps: "A line is broken where no figure was given when the sheet was made.",
  },
  oneYear: "The source gives one year: a line needs at least two.",
  olderYears: (years) => `Older than this sheet shows: ${years.join(", ")}.`,
  statedSign:
    "italic: stated percentage, as a fixed value: without a target and realisation it cannot be recomputed",
  definitions: [
    `${words.definition} Realised without SROI (jobs through procurement). %: realised divided by that year's target.`,
    "A total over sectors gives a dash as soon as one sector has no figure for that year; it is not the national result. Targets may have been set differently from year to year.",
    "The figures follow the source; the notes are of the moment above: refresh the sheet after a change.",
  ],
});
