import type { FindingSentences } from "../../interfaces";
import { fieldNames } from "./field-names";
import { fieldIn, groupNames, listed, nameOf, unitsIn } from "./finding-names";

type Code =
  | "figure-approximate"
  | "figure-missing"
  | "field-empty"
  | "figure-negative"
  | "target-not-positive"
  | "units-mixed"
  | "coverage-incomplete"
  | "coverage-unread"
  | "sector-absent";

/** What a reader must know of single figures, in Dutch. */
export const figureFindings: FindingSentences<Code> = {
  "figure-approximate": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.quantity.text}’ is bij benadering opgegeven.`,
    wayOn: "Totalen waarin dit cijfer meetelt zijn ook bij benadering.",
  }),
  "figure-missing": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: er is geen cijfer opgegeven, en dat telt niet als nul.`,
    wayOn: "Vul het cijfer in als het er is; totalen zonder dit cijfer zijn onvolledig.",
  }),
  "field-empty": ({ field, places }) => ({
    sentence: `De bron geeft nergens een cijfer voor ${fieldNames[field]} (${places} ${places > 1 ? "plaatsen zijn" : "plaats is"} leeg of zonder getal); dat telt niet als nul.`,
    wayOn: "Vul de cijfers in, of kies het bereik of de kolom waarin ze wel staan.",
  }),
  "figure-negative": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: ${found.quantity.text} is kleiner dan nul.`,
    wayOn: "Kijk of er een minteken te veel staat, of een verschil in plaats van een stand.",
  }),
  "target-not-positive": (found) => ({
    sentence: `${nameOf(found)}: een doel van ${found.quantity.text} is niet groter dan nul, dus er is geen percentage te berekenen.`,
    wayOn: "Vul het doel in, of laat de cel leeg als er geen is.",
  }),
  "units-mixed": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: de cijfers tellen verschillende dingen (${unitsIn(found.units)}) en zijn niet opgeteld of vergeleken.`,
    wayOn: "Geef alle cijfers in dezelfde eenheid.",
  }),
  "coverage-incomplete": (found) => ({
    sentence: `${nameOf(found)}: opgave van ${found.coverage.reported} van de ${found.coverage.of} organisaties.`,
    wayOn: "Lees de realisatie als die van de organisaties die opgave deden.",
  }),
  "coverage-unread": (found) => ({
    sentence: `${found.count > 1 ? `${found.count} sectoren` : nameOf(found)}: uit ‘${found.text}’${found.count > 1 ? " en dergelijke" : ""} blijkt niet hoeveel organisaties opgave deden, en van hoeveel; de dekking is niet bekend.`,
    wayOn: "Schrijf het in aantallen, zoals ‘33 van 35’.",
  }),
  "sector-absent": ({ names, years, given, of, group }) => ({
    sentence: `${listed(names)} ${names.length > 1 ? "staan" : "staat"} niet in de bron${years.length > 0 ? ` over ${listed(years)}` : ""}; die geeft ${given} van de ${of} sectoren van de groep ${groupNames[group]}.`,
    wayOn: `Voeg de ${names.length > 1 ? "sectoren" : "sector"} toe, of lees het totaal van de groep als onvolledig.`,
  }),
};
