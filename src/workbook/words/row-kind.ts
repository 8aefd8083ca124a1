import { remembering } from "../../domain/text";
import { knownAs } from "../../domain/sectors";

/** What the name in front of a row says that the row is. */
export type RowName =
  /** A sector of the list. */
  | "sector"
  /** `Overheid`, `Totaal onderwijs`, `Gemiddelde`: heads or adds up other rows. */
  | "total"
  /** `waarvan inleen`: part of the row above; `Eenheid`: what the figures count; `Bron:`: a note. */
  | "part"
  /** A name of the workbook's own; what it is depends on the rest of its row. */
  | "own"
  | "blank";

const TOTAL =
  /^(sub|eind)?-?(totaal|totalen|totals?)\b|\b(sub|eind)?(totaal|total)$|^grand total|^(gemiddeld|average|som\b|sum\b)/i;
const PART =
  /^[-–•]? ?(waarvan|w\.?v\.?\s|wo\.\s|of which|daarvan|inclusief|incl\.|exclusief|excl\.|eenheid$|unit$)/i;
const NOTE = /^(bron(nen)?|noo?t(en)?|toelichting|opmerking(en)?|sources?|notes?|remarks?) ?\d?:/i;

/**
 * @example rowKind("Totaal overheid") //=> "total"
 * @example rowKind("Gemeente Utrecht") //=> "own"
 */
export const rowKind = remembering(kindOfName);

/** As {@link rowKind}, for names of which each stands on one row and need not be remembered. */
export function kindOfName(name: string): RowName {
  if (name === "") return "blank";
  const known = knownAs(name);
  if (known !== null) return known;
  if (TOTAL.test(name)) return "total";
  return PART.test(name) || NOTE.test(name) ? "part" : "own";
}
