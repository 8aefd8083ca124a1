import type { Quantity } from "../../../domain/quantities";
import type { FindingSentences } from "../../interfaces";
import { percentage, placeName } from "../../spelling";
import { fieldIn, nameOf } from "./finding-names";

type Code =
  | "duplicate-figure"
  | "total-differs"
  | "change-differs"
  | "realised-jump"
  | "realised-includes-procurement";

const at = (quantity: Quantity | null) => {
  const place = placeName(quantity?.origin);
  return place === null ? "" : ` (in ${place})`;
};

const partsOf = (parts: number) => (parts === 1 ? "het ene deel" : `de ${parts} delen`);

const signed = (change: number) => (change > 0 ? "+" : "") + percentage(change, 0, "nl-NL");

/** Figures that do not agree with each other, in Dutch. */
export const comparisonFindings: FindingSentences<Code> = {
  "duplicate-figure": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: staat meer dan eens in de bron, hier als ‘${found.text}’ en eerder ${found.first ? `als ‘${found.first.text}’` : "zonder cijfer"}${at(found.first)}; de eerste telt.`,
    wayOn: "Haal de regel weg die niet moet tellen.",
  }),
  "total-differs": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: ${found.stated.text} is niet de som van ${partsOf(found.parts)} (${found.sum.text}), en afronding verklaart dat niet.`,
    wayOn: "Kijk of er een deel ontbreekt of dubbel telt, of herstel het totaal.",
  }),
  "change-differs": (found) => ({
    sentence: `${nameOf(found)}: een verschil van ${found.stated.text} volgt niet uit ${found.before.text} en ${found.realised.text} (${found.change.text}).`,
    wayOn: "Herstel het verschil, of een van de twee jaren.",
  }),
  "realised-jump": (found) => ({
    sentence: `${nameOf(found)}: de realisatie gaat van ${found.before.text} naar ${found.realised.text} (${signed(found.change)} in een jaar).`,
    wayOn: "Kijk of beide jaren hetzelfde tellen, van dezelfde organisaties.",
  }),
  "realised-includes-procurement": (found) => ({
    sentence: `${nameOf(found)}: de realisatie ${found.realised.text} lijkt de inkoop (SROI) van ${found.procurement.text} al te bevatten; alleen dan klopt ${found.stated.text}.`,
    wayOn: "Geef de realisatie zonder inkoop, en de inkoop apart.",
  }),
};
