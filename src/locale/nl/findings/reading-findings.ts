import type { FindingOf } from "../../../domain/findings";
import { isErrorValue, placeName } from "../../spelling";
import type { FindingSentences, Spoken } from "../../interfaces";
import { fieldNames } from "./field-names";
import { fieldIn, nameOf } from "./finding-names";

type Code =
  | "figure-unreadable"
  | "year-unreadable"
  | "sector-nameless"
  | "sector-unknown"
  | "notation-assumed"
  | "rate-scale"
  | "number-as-text"
  | "duplicate-organisation"
  | "organisation-nameless"
  | "figures-in-thousands"
  | "merges-unknown"
  | "column-unread"
  | "rows-unread"
  | "numbers-unread"
  | "organisations-incomplete";

/** What could not be read, or only with an assumption, in Dutch. */
export const readingFindings: FindingSentences<Code> = {
  "figure-unreadable": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.text}’ is niet als cijfer te lezen en telt niet mee.`,
    wayOn: isErrorValue(found.text)
      ? "Herstel de formule in deze cel, of laat de cel leeg."
      : "Schrijf een getal, zoals 387 of ‘508,5 fta’, of laat de cel leeg.",
  }),
  "year-unreadable": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.text}’ is niet als jaar te lezen; de regel telt voor geen enkel jaar mee.`,
    wayOn: "Schrijf een jaar, zoals 2023.",
  }),
  "sector-nameless": (found) => ({
    sentence: `Bij ‘${found.text}’ staat geen sector; het cijfer telt niet mee.`,
    wayOn: "Zet de naam van de sector in die rij of kolom, of haal het cijfer weg.",
  }),
  "sector-unknown": (found) => ({
    sentence: `‘${found.text}’ is geen sector van de banenafspraak en hoort bij geen groep.`,
    wayOn: "Is het een bekende sector onder een andere naam, schrijf dan die naam.",
  }),
  "notation-assumed": (found) => ({
    sentence: `‘${found.text}’ is gelezen in ${found.notation === "nl" ? "Nederlandse" : "Engelse"} notatie, maar niets in de kolom bevestigt dat.`,
    wayOn: "Maak er een getal van, of schrijf het zonder scheidingsteken voor duizendtallen.",
  }),
  "rate-scale": (found) => ({
    sentence: `${nameOf(found)}: dit percentage staat op een andere schaal dan de andere in de kolom; het is gelezen als ${found.quantity.text}.`,
    wayOn: "Schrijf in de hele kolom 80% of in de hele kolom 0,8.",
  }),
  "number-as-text": (found) => textNumbers(found),
  "duplicate-organisation": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.text}’ staat er meer dan eens; de eerste regel telt.`,
    wayOn: "Haal de regel weg die niet moet tellen.",
  }),
  "organisation-nameless": (found) => ({
    sentence: `${nameOf(found)}: deze regel noemt geen organisatie en is niet de som van de andere; hij telt niet mee.`,
    wayOn: "Zet de naam van de organisatie erbij, of ‘Totaal’ als het de som moet zijn.",
  }),
  "organisations-incomplete": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: de som is van ${found.reported} van de ${found.of} organisaties; de andere geven dit cijfer niet.`,
    wayOn: "Vul de lege cellen in, of lees de som als onvolledig.",
  }),
  "rows-unread": ({ text, rows }) => ({
    sentence: `Onder de tabel ${rows > 1 ? `staan nog ${rows} regels` : "staat nog een regel"} met cijfers, te beginnen bij ‘${text}’, die niet ${rows > 1 ? "meetellen" : "meetelt"}.`,
    wayOn:
      "Haal de lege regels erboven weg, of zet er kopjes boven, als deze cijfers mee moeten tellen.",
  }),
  "column-unread": (found) => ({
    sentence: `‘${found.text}’ is geen kop die we kennen; de cijfers daarbij tellen niet mee.`,
    wayOn: "Gebruik een bekende kop, zoals Doel of Realisatie, of wijs de kolommen zelf aan.",
  }),
  "numbers-unread": ({ text, numbers, origin }) => ({
    sentence: `${placeName(origin) ?? "Hier"}${text === "" ? "" : ` (‘${text}’)`}: ${numbers} ${numbers === 1 ? "getal is" : "getallen zijn"} niet gelezen; niets zegt wat het zijn.`,
    wayOn:
      "Zet er een bekende kop of naam bij, zoals Doel of Realisatie, als ze mee moeten tellen.",
  }),
  "figures-in-thousands": (found) => ({
    sentence: `Volgens ‘${found.text}’ zijn de cijfers duizendtallen; ze zijn gelezen zoals ze er staan, niet maal duizend.`,
    wayOn: "Schrijf de cijfers voluit, of haal de aanduiding weg als ze al voluit staan.",
  }),
  "merges-unknown": () => ({
    sentence:
      "Excel zegt van dit blad niet welke cellen zijn samengevoegd; een kop boven meer kolommen is alleen voor de eerste gelezen.",
    wayOn:
      "Is de werkmap alleen-lezen, sla dan een kopie op en open die; kijk anders de jaren en koppen na.",
  }),
};

function textNumbers({ quantities, field, ...found }: FindingOf<"number-as-text">): Spoken {
  const [{ text }] = quantities;
  if (quantities.length === 1)
    return {
      sentence: `${nameOf(found)}, ${fieldNames[field]}: ‘${text}’ staat als tekst in de cel; Excels eigen SOM telt het niet mee.`,
      wayOn: "Maak er een getal van: kies bij de cel ‘Converteren naar getal’.",
    };
  const who = found.label === null ? "" : ` van ${nameOf(found)}`;
  return {
    sentence: `${quantities.length} cijfers${who} staan als tekst in hun cel (${fieldNames[field]}: ‘${text}’ enzovoort); Excels eigen SOM telt ze niet mee.`,
    wayOn: "Maak er getallen van: selecteer de cellen en kies ‘Converteren naar getal’.",
  };
}
