import type { TekortTexts } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

/** The words of the sheet Tekort in Dutch. */
export const tekort = (words: UnitWords): TekortTexts => ({
  ...shared(words),
  sheetName: (year) => (year === null ? "Tekort" : `Tekort ${year}`),
  tableName: (year) => (year === null ? "Tekort" : `Tekort_${year}`),
  title: (first, second, share, year) => [
    first,
    " en ",
    second,
    ": samen ",
    share,
    ` van het tekort${inYear(year)}`,
  ],
  titleUnnamed: (share, year) => [
    "De twee grootste tekorten zijn samen ",
    share,
    ` van het geheel${inYear(year)}`,
  ],
  titleOne: (only, year) => ["Alleen ", only, ` heeft een tekort${inYear(year)}`],
  titleNone: (year) => `Geen sector met een bekend tekort${inYear(year)}`,
  orderChanged:
    "Let op: de volgorde is niet meer die van het tekort. Maak het blad opnieuw om te sorteren.",
  share: "Aandeel",
  cumulative: "Cumulatief",
  added: "Totaal, tekorten opgeteld",
  net: "Netto, met verrekening van overschotten",
  chart: {
    name: "Tekort per sector",
    heading: (shown, all) =>
      shown < all
        ? `Tekort${words.inUnit}, de ${shown} grootste tekorten`
        : `Tekort${words.inUnit}, grootste tekort eerst`,
    series: "tekort",
    most: (few, all) => ["80% van het tekort staat bij ", few, " van de ", all, " sectoren."],
    net: (added, net) => [
      "Opgeteld ",
      added,
      `${words.behind}; met verrekening `,
      net,
      `${words.behind}.`,
    ],
  },
  barSign: "balk: realisatie, tot de lijn is 100% van het doel",
  outOfOrder: "Volgorde",
  definitions: [
    `Tekort: doel min realisatie, nooit onder nul. ${words.definition} Realisatie zonder SROI (banen via inkoop).`,
    "Aandeel en cumulatief: van de som van de tekorten die bekend zijn, zonder verrekening. Netto: doel min realisatie van alle sectoren samen; een overschot telt dan mee. Een som over sectoren is geen landelijk tekort.",
    "De cijfers volgen de bron; volgorde en noten zijn van het moment hierboven: vernieuw het blad na een wijziging.",
  ],
});
