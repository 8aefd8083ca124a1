import type { SectorbladTexts } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

const inYear = (year: number | null): string => (year === null ? "" : ` in ${year}`);

const GROUPS = {
  overheid: "de overheid",
  onderwijs: "het onderwijs",
  other: "de overige sectoren",
  all: "alle sectoren",
};

const TOGETHER = {
  ...GROUPS,
  overheid: "de sectoren van de overheid",
  onderwijs: "de sectoren van het onderwijs",
};

/** The words of a Sectorblad in Dutch. */
export const sectorblad = (words: UnitWords): SectorbladTexts => ({
  ...shared(words),
  sheetName: (sector) => `Sectorblad ${sector}`,
  tableName: "Sectorblad",
  title: (sector, rate, year) => [sector, ": ", rate, ` van het doel gerealiseerd${inYear(year)}`],
  titleIncomplete: (sector, year) => [sector, `: doel en realisatie${inYear(year)}, niet compleet`],
  block: "Cijfermatige realisatie",
  figures: "Cijfers",
  rows: {
    target: "Doel",
    realised: "Realisatie",
    rate: "Realisatiepercentage",
    stated: "Vermeld percentage",
    shortfall: "Tekort",
    change: "Verandering t.o.v. jaar ervoor",
    hiredIn: "waarvan via inleen",
    procurement: "SROI (via inkoop)",
    rateInclProcurement: "Percentage incl. SROI",
    statedInclProcurement: "Vermeld percentage incl. SROI",
    coverage: "Opgave van organisaties",
  },
  coverage: (reported, of) => `${reported} van ${of}`,
  chart: {
    name: "Realisatiepercentage naast andere sectoren",
    heading: (among, year, shown, all) =>
      `Realisatie als % van het doel, ${GROUPS[among]}${inYear(year)}${shown < all ? ` (${shown} van de ${all})` : ""}`,
    sector: "Sector en percentage",
    own: "deze sector",
    others: "andere sectoren",
    whole: "100% van het doel",
    alone: "De bron heeft geen andere sector om naast te leggen.",
    place: (place, of) => ["Plaats ", place, " van de ", of, " sectoren met een percentage."],
    placeless: "Van deze sector is geen percentage te geven.",
    totalIncomplete: "Samen is geen percentage te geven: een cijfer ontbreekt.",
    total: (among, rate) => [`Samen realiseren ${TOGETHER[among]} `, rate, "."],
  },
  findings: (count) =>
    count === 1 ? "Bij deze cijfers: 1 opmerking" : `Bij deze cijfers: ${count} opmerkingen`,
  noFindings: "Bij deze cijfers is niets op te merken.",
  olderYears: (years) => `Ouder dan dit blad toont: ${years.join(", ")}.`,
  statedSign: "cursief: zoals vermeld in de bron, als vaste waarde",
  definitions: [
    `${words.definition} Realisatie: banen bij de werkgever zelf en via inleen, zonder SROI (banen via inkoop). Tekort: doel min realisatie, nooit onder nul.`,
    "De cijfers volgen de bron; de opmerkingen zijn van het moment hierboven: vernieuw het blad na een wijziging.",
  ],
});
