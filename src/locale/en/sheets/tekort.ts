import type { TekortTexts } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

/** The words of the sheet Shortfall. */
export const tekort = (words: UnitWords): TekortTexts => ({
  ...shared(words),
  sheetName: (year) => (year === null ? "Shortfall" : `Shortfall ${year}`),
  tableName: (year) => (year === null ? "Shortfall" : `Shortfall_${year}`),
  title: (first, second, share, year) => [
    first,
    " and ",
    second,
    ": together ",
    share,
    ` of the shortfall${inYear(year)}`,
  ],
  titleUnnamed: (share, year) => [
    "The two largest shortfalls are together ",
    share,
    ` of the whole${inYear(year)}`,
  ],
  titleOne: (only, year) => ["Only ", only, ` has a shortfall${inYear(year)}`],
  titleNone: (year) => `No sector with a known shortfall${inYear(year)}`,
  orderChanged:
    "Mind: the rows are no longer in the order of the shortfall. Make the sheet again to sort it.",
  share: "Share",
  cumulative: "Cumulative",
  added: "Total, shortfalls added up",
  net: "Net, surpluses offset",
  chart: {
    name: "Shortfall by sector",
    heading: (shown, all) =>
      shown < all
        ? `Shortfall${words.inUnit}, the ${shown} largest shortfalls`
        : `Shortfall${words.inUnit}, largest shortfall first`,
    series: "shortfall",
    most: (few, all) => ["80% of the shortfall lies with ", few, " of ", all, " sectors."],
    net: (added, net) => [
      "Added up ",
      added,
      `${words.behind}; with offsetting `,
      net,
      `${words.behind}.`,
    ],
  },
  barSign: "bar: realised, up to the line is 100% of the target",
  outOfOrder: "Order",
  definitions: [
    `Shortfall: target less realised, never below zero. ${words.definition} Realised without SROI (jobs through procurement).`,
    "Share and cumulative: of the sum of the shortfalls that are known, without offsetting. Net: target less realised of all sectors together, so that a surplus counts. A sum over sectors is not the national shortfall.",
    "The figures follow the source; order and notes are of the moment above: refresh the sheet after a change.",
  ],
});
