import type { NumberWord } from "../words";
import type { NotOurs } from "./mention";
import type { Surroundings } from "./surroundings";

type Given = Surroundings & { readonly number: NumberWord };

/** Numbers that are no figures of a sector, the first reason that holds. */
const RULES: readonly { readonly reason: NotOurs; readonly holds: (given: Given) => boolean }[] = [
  {
    // Reference numbers, articles, telephone numbers, counts of annexes.
    reason: "reference",
    holds: ({ before, number }) =>
      /(?:\bnrs?\.?|\bno\.|\bkamerstuk(?:ken)?(?: \d+)?|\bartikel(?:en)?|\bart\.|\bbijlage|\bvoetnoot|\btabel|\bfiguur|\bblz\.|\bpag(?:ina|\.)|\bparagraaf|\blid|\bhoofdstuk|\bvergaderjaar|\bkenmerk|\btable|\bfigure|\bsection|\barticle|[a-z]\/|www\.\S*|https?:\S*)\s*$/i.test(
        before,
      ) ||
      (/kamerstuk|https?:|www\./i.test(before) && number.unit === null),
  },
  {
    reason: "name",
    holds: ({ before, after }) =>
      /\b(?:op )?naar (?:de|het)\s*$|\bde\s*$/i.test(before) && /[”"'’]|voorbeelden/.test(after),
  },
  { reason: "name", holds: ({ before }) => /\bop naar de\s*$/i.test(before) },
  {
    // The note of a letter made here, below a percentage that cannot be right.
    reason: "cited",
    holds: ({ before }) => /\b(?:bron vermeldt|source states)\s*$/i.test(before),
  },
  {
    // (1) monitoren, (2) delen
    reason: "reference",
    holds: ({ bracket, number }) =>
      bracket?.trim() === "#" && number.unit === null && /^\d{1,2}$/.test(number.digits),
  },
  {
    reason: "other-count",
    holds: ({ number, before }) =>
      /^(?:uur|uren|hours?|jaar|jaren|years?|euro|miljoen|miljard|procent van het personeel|dagen|weken|maanden|minuten|kilometer|fte|maal|keer)$/i.test(
        number.noun,
      ) || /(?:€|EUR|\beuro)\s*$/.test(before),
  },
  {
    reason: "expected",
    holds: ({ lead, after }) =>
      /\b(?:ambitie|verwacht\w*|naar verwachting|prognose|streven|streeft|hoopt|wil(?:len)?|voornemens|gaat uit van|expects?|expected|forecast|ambition|aims?|plans?)\b/i.test(
        lead.slice(lead.search(/[^.;]*$/)),
      ) || /^[^,;]*\b(?:verwacht|beoogd in 20|voorzien)\b/i.test(after),
  },
  {
    reason: "bound",
    holds: ({ before }) =>
      /\b(?:minder dan|meer dan|minimaal|maximaal|ten minste|tenminste|hoogstens|hooguit|boven de|onder de|less than|more than|at least|at most|fewer than|over)\s*$/i.test(
        before,
      ),
  },
  {
    reason: "shortfall",
    holds: ({ before, after }) =>
      /\b(?:tekort|tekortkoming|resteert|resteren|ontbre\w+|nog te (?:realiseren|gaan)|saldo|overschot|shortfall|surplus)\b[^,;]*$/i.test(
        before,
      ) ||
      /\b(?:exceed\w*|overtr[eo]f\w*|overschr\w+)\b[^,;]*\b(?:by|met)\s*$/i.test(before) ||
      /^\s*(?:fta |banen )?(?:te weinig|tekort|te kort|nog te|achter|short|onder het doel|boven het doel|below|above)/i.test(
        after,
      ),
  },
  {
    // Shares of contracts, of organisations: percentages of something else.
    reason: "share",
    holds: ({ number, before, after, lead }) =>
      number.unit === "percentage" &&
      (/^\s*(?:om|een|van de (?:banen|fta|werknemers|organisaties|scholen|medewerkers)|in dienst|met een|of the (?:jobs|organisations))\b/i.test(
        after,
      ) ||
        /\b(?:vaste?|tijdelijke?) (?:aanstelling|dienst)/i.test(after) ||
        /\baantal (?:school)?(?:organisaties|besturen|scholen|instellingen|werkgevers|personen)\b/i.test(
          lead,
        ) ||
        /\b(?:hoogst|laagst|best)\w* scorende\b|\baandeel\b|\bshare\b/i.test(lead) ||
        /\b(?:personen|werkzaam|quotum(?:percentage)?|norm)\b[^,;]*$/i.test(before)),
  },
];

/** Why a number is none of a sector's figures; `null` where it may be one. */
export function notOurs(number: NumberWord, around: Surroundings): NotOurs | null {
  const given = { ...around, number };
  return RULES.find(({ holds }) => holds(given))?.reason ?? null;
}
