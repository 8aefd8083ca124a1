import type { OverzichtTexts, SheetGroup } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

function subject(groups: readonly SheetGroup[]): string {
  if (groups.includes("other")) return "The sectors";
  if (groups.length === 2) return "Government and education";
  return groups[0] === "onderwijs" ? "The education sectors" : "The government sectors";
}

/** The words of the Overzicht in English. */
export const overzicht = (words: UnitWords): OverzichtTexts => ({
  ...shared(words),
  sheetName: (year) => (year === null ? "Overview" : `Overview ${year}`),
  tableName: (year) => (year === null ? "Overview" : `Overview_${year}`),
  title: (groups, year, rate) => [
    `${subject(groups)} achieved `,
    rate,
    ` of their target${inYear(year)}`,
  ],
  titleOne: (sector, year, rate) => [sector, " achieved ", rate, ` of its target${inYear(year)}`],
  titleIncomplete: (groups, year) =>
    `${subject(groups)}: target and realisation${inYear(year)}, incomplete`,
  titleIncompleteOne: (sector, year) => [
    sector,
    `: target and realisation${inYear(year)}, incomplete`,
  ],
  noProcurement: "The source has no column for SROI.",
  chart: {
    name: "Target and realisation",
    heading: (shown, all) =>
      shown < all
        ? `Target and realisation${words.inUnit}, the ${shown} largest targets`
        : `Target and realisation${words.inUnit}, largest target first`,
    beyond: "past target",
    target: "target",
    realised: "realised",
    reached: (reached, all, isOne) => [
      ...["Target reached: ", reached, " of ", all],
      isOne ? " sector." : " sectors.",
    ],
    largestShortfall: (sector, amount) => [
      "Largest shortfall: ",
      sector,
      ", ",
      amount,
      `${words.behind}.`,
    ],
    largestShortfallOf: (amount) => ["Largest shortfall, ", amount, `${words.behind}:`],
    noShortfall: "No sector has a shortfall.",
    order: "Order",
    row: "Row",
  },
  definitions: [
    `${words.definition} Realised: jobs with the employer and hired in, without SROI (Social Return on Investment: jobs through procurement).`,
    "Shortfall: target less realised, never below zero. A total offsets a surplus; without offsetting it is the sum of the sectors' own shortfalls.",
    "Total of sectors is a sum over the sectors of the source, not the national result. The figures follow the source; the notes are of the moment above: refresh the sheet after a change.",
  ],
});
