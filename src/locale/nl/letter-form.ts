import type { LetterFormTexts } from "../interfaces";

/** A sector's figures as the letter prints them, in Dutch. */
export const letterForm: LetterFormTexts = {
  tag: "nl-NL",
  groups: {
    overheid: "Overheidssectoren",
    onderwijs: "Onderwijssectoren",
    other: "Overige sectoren",
  },
  heading: (year) =>
    year === null ? "Cijfermatige realisatie" : `Cijfermatige realisatie ${year}`,
  target: "Doel",
  realised: "Realisatie",
  rate: "Realisatiepercentage",
  procurement: "Inkoop/SROI",
  rateInclProcurement: "Realisatiepercentage inclusief SROI",
  missing: "geen opgave",
  incomputable: "niet te berekenen",
  approximately: "+/-",
  units: {
    fta: "fta",
    fte: "fte",
    uren: "uren",
    banen: "banen",
    dienstverbanden: "dienstverbanden",
    personen: "personen",
  },
  notes: {
    coverage: (reported, of) => `Opgave van ${reported} van de ${of} organisaties.`,
    unprinted: ({ inclProcurement, verdict, stated, realised, target, recomputed }) => {
      const which = inclProcurement ? " inclusief SROI" : "";
      const why =
        verdict === "impossible"
          ? "dat kan niet uit deze cijfers volgen"
          : "dat volgt alleen uit onafgeronde cijfers";
      return `De bron vermeldt ${stated}${which}; ${why}. ${realised} van ${target} is ${recomputed}.`;
    },
    unchecked: (rate) => `${rate}: overgenomen uit de bron, niet na te rekenen.`,
  },
};
