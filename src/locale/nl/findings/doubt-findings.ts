import { placeName } from "../../spelling";
import type { FindingSentences } from "../../interfaces";
import { fieldIn, nameOf } from "./finding-names";

type Code =
  | "figure-conflict"
  | "realised-implausible"
  | "year-from-title"
  | "table-undated"
  | "figure-forecast"
  | "stock-read";

/** What can be read in more than one way, or is hard to believe, in Dutch. */
export const doubtFindings: FindingSentences<Code> = {
  "figure-conflict": (found) => ({
    sentence: `${nameOf(found)}${fieldIn(found.field)}: ${placeName(found.first.origin)} geeft ${found.first.text} en ${placeName(found.second.origin)} geeft ${found.second.text}${differenceIn(found.by)}; er is dus geen cijfer.`,
    wayOn: "Laat er één staan, of wijs in het paneel het bereik aan dat geldt.",
  }),
  "realised-implausible": (found) => ({
    sentence: `${nameOf(found)}: een realisatie van ${found.realised.text} is meer dan drie keer het doel van ${found.target.text}.`,
    wayOn:
      "Kijk of de realisatie klopt: een voetnoot, een duizendtal of een andere eenheid kan erin zijn geraakt.",
  }),
  "year-from-title": (found) => ({
    sentence: `Alleen ‘${found.text}’ noemt een jaar; de cijfers zijn daarom gelezen als die van ${found.year ?? "dat jaar"}.`,
    wayOn: "Klopt dat niet, zet het jaar dan in een kolom of boven de tabel (‘Cijfers over 2023’).",
  }),
  "table-undated": (found) => ({
    sentence: `${placeName(found.origin)}: deze tabel noemt geen jaar en andere tabellen wel; haar cijfers zijn van geen enkel jaar.`,
    wayOn: "Zet het jaar in een kolom of boven de tabel (‘Cijfers over 2023’).",
  }),
  "stock-read": (found) => ({
    sentence: `‘${found.text}’ is een stand en staat naast een nulmeting; de afspraak telt de toename daarboven, en die staat er niet.`,
    wayOn: "Zet er een kolom met de extra banen bij, of wijs de kolommen zelf aan.",
  }),
  "figure-forecast": (found) => ({
    sentence: `${nameOf(found)}: ‘${found.text}’ zegt dat dit verwacht is, niet geteld.`,
    wayOn: "Lees het cijfer als een raming, of vervang het door de realisatie.",
  }),
};

const differenceIn = (by: { header: string; first: string; second: string } | null): string => {
  if (by === null) return "";
  const header = by.header === "" ? "" : `${by.header}: `;
  return ` (${header}‘${by.first}’ en ‘${by.second}’)`;
};
