import type { MeerjarenTexts } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

/** The words of the sheet Meerjaren in Dutch. */
export const meerjaren = (words: UnitWords): MeerjarenTexts => ({
  ...shared(words),
  sheetName: "Meerjaren",
  tableName: "Meerjaren",
  title: (rose, of, from, to) => [
    "Realisatie steeg bij ",
    rose,
    " van de ",
    of,
    ` sectoren met cijfers van ${from} en ${to}`,
  ],
  titleBare: (years) =>
    years.length > 1
      ? `Realisatie per sector, ${years[0]} tot en met ${years.at(-1)}`
      : `Realisatie per sector${years.length === 1 ? `, ${years[0]}` : ""}`,
  realisedIn: (year) => (year === null ? words.short : `${words.short} ${year}`),
  rateIn: (year) => (year === null ? "%" : `% ${year}`),
  targetIn: (year) => (year === null ? "doel" : `doel ${year}`),
  rose: "Gestegen",
  chart: {
    name: "Realisatiepercentage per jaar",
    heading: (shown, all) =>
      shown < all
        ? `Realisatie als % van het doel, de ${shown} grootste sectoren`
        : "Realisatie als % van het doel",
    year: "jaar",
    highest: (sector, rate, year) => [`Hoogste in ${year}: `, sector, ", ", rate, "."],
    lowest: (sector, rate, year) => [`Laagste in ${year}: `, sector, ", ", rate, "."],
    gaps: "Een lijn is onderbroken waar bij het maken geen opgave was.",
  },
  oneYear: "De bron geeft één jaar: voor een lijn zijn er ten minste twee nodig.",
  olderYears: (years) => `Ouder dan dit blad toont: ${years.join(", ")}.`,
  statedSign:
    "cursief: vermeld percentage, als vaste waarde: zonder doel en realisatie is het niet na te rekenen",
  definitions: [
    `${words.definition} Realisatie zonder SROI (banen via inkoop). %: realisatie gedeeld door het doel van dat jaar.`,
    "Een totaal over sectoren geeft een streepje zodra één sector in dat jaar geen opgave heeft; het is geen landelijke realisatie. Doelen kunnen van jaar tot jaar anders zijn vastgesteld.",
    "De cijfers volgen de bron; de noten zijn van het moment hierboven: vernieuw het blad na een wijziging.",
  ],
});
