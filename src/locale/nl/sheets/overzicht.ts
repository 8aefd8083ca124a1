import type { OverzichtTexts, SheetGroup } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

function subject(groups: readonly SheetGroup[]): string {
  if (groups.includes("other")) return "De sectoren";
  if (groups.length === 2) return "Overheid en onderwijs";
  return groups[0] === "onderwijs" ? "De onderwijssectoren" : "De overheidssectoren";
}

/** The words of the Overzicht in Dutch. */
export const overzicht = (words: UnitWords): OverzichtTexts => ({
  ...shared(words),
  sheetName: (year) => (year === null ? "Overzicht" : `Overzicht ${year}`),
  tableName: (year) => (year === null ? "Overzicht" : `Overzicht_${year}`),
  title: (groups, year, rate) => [
    `${subject(groups)} realiseren `,
    rate,
    ` van hun doel${inYear(year)}`,
  ],
  titleOne: (sector, year, rate) => [sector, " realiseert ", rate, ` van het doel${inYear(year)}`],
  titleIncomplete: (groups, year) =>
    `${subject(groups)}: doel en realisatie${inYear(year)}, niet compleet`,
  titleIncompleteOne: (sector, year) => [
    sector,
    `: doel en realisatie${inYear(year)}, niet compleet`,
  ],
  noProcurement: "De bron heeft geen kolom voor SROI.",
  chart: {
    name: "Doel en realisatie",
    heading: (shown, all) =>
      shown < all
        ? `Doel en realisatie${words.inUnit}, de ${shown} grootste doelen`
        : `Doel en realisatie${words.inUnit}, grootste doel eerst`,
    beyond: "boven doel",
    target: "doel",
    realised: "realisatie",
    reached: (reached, all, isOne) => [
      ...["Doel gehaald: ", reached, " van ", all],
      isOne ? " sector." : " sectoren.",
    ],
    largestShortfall: (sector, amount) => [
      "Grootste tekort: ",
      sector,
      ", ",
      amount,
      `${words.behind}.`,
    ],
    largestShortfallOf: (amount) => ["Grootste tekort, ", amount, `${words.behind}:`],
    noShortfall: "Geen enkele sector heeft een tekort.",
    order: "Volgorde",
    row: "Rij",
  },
  definitions: [
    `${words.definition} Realisatie: banen bij de werkgever zelf en via inleen, zonder SROI (Social Return on Investment: banen via inkoop).`,
    "Tekort: doel min realisatie, nooit onder nul. In een totaal telt een overschot mee; zonder verrekening is het de som van de tekorten per sector.",
    "Totaal sectoren is een som over de sectoren van de bron, niet de landelijke realisatie. De cijfers volgen de bron; de noten zijn van het moment hierboven: vernieuw het blad na een wijziging.",
  ],
});
