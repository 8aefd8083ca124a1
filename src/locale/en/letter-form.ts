import type { LetterFormTexts } from "../interfaces";

/** A sector's figures as the letter prints them, in English. */
export const letterForm: LetterFormTexts = {
  tag: "en-US",
  groups: {
    overheid: "Government sectors",
    onderwijs: "Education sectors",
    other: "Other sectors",
  },
  heading: (year) => (year === null ? "Realisation in figures" : `Realisation in figures ${year}`),
  target: "Target",
  realised: "Realised",
  rate: "Realisation rate",
  procurement: "Procurement (SROI)",
  rateInclProcurement: "Realisation rate including SROI",
  missing: "not reported",
  incomputable: "cannot be computed",
  approximately: "+/-",
  units: {
    fta: "fta",
    fte: "fte",
    uren: "hours",
    banen: "jobs",
    dienstverbanden: "employments",
    personen: "persons",
  },
  notes: {
    coverage: (reported, of) => `Reported by ${reported} of the ${of} organisations.`,
    unprinted: ({ inclProcurement, verdict, stated, realised, target, recomputed }) => {
      const which = inclProcurement ? " including SROI" : "";
      const why =
        verdict === "impossible"
          ? "that cannot follow from these figures"
          : "that follows only from unrounded figures";
      return `The source states ${stated}${which}; ${why}. ${realised} of ${target} is ${recomputed}.`;
    },
    unchecked: (rate) => `${rate}: as the source states it, which cannot be recomputed.`,
  },
};
