import type { Random } from "../../fuzz/random";
import { cell, type Cell } from "../editable-sheet";

/** Headers of columns that say nothing of target, realisation, sector or year. */
export const STRAY_HEADERS: readonly string[] = [
  ...["Opmerking", "Toelichting", "Bijzonderheden", "Status", "Fase", "Soort", "Type", "Code"],
  ...["Nr", "Volgnummer", "#", "Contactpersoon", "Bron", "Versie", "Categorie", "Regio"],
  ...["Locatie", "Kenmerk", "Dossier", "Akkoord", "Ingevuld door", "Gecontroleerd", "Ontvangen op"],
  ...["Datum", "Rang", "Prioriteit", "Kleur", "Trend", "Oordeel", "Budget", "Uren", "Formatie"],
  ...["Aantal medewerkers", "Verloonde uren", "Ziekteverzuim", "Aandeel vrouwen", "Afdeling"],
  ...["Portefeuillehouder", "Cluster", "Domein", "Betrouwbaarheid", "Methode", "Vestigingen"],
  ...["Indicator", "Onderdeel", "Groep", "Pijler", "Inwoners", "Vacatures", "Loonsom", "Controle"],
  ...["Wettelijke grondslag", "Kolom1", "Opm.", "x", "Remark", "Owner", ""],
];

/** Headers that, over the words of the second list, would say what the figures are or when. */
const MEASURING = new Set(["Indicator", "Onderdeel", "Soort", "Type", "Kenmerk", ""]);
const DATING = new Set(["Datum", "Ontvangen op", ""]);
const NAMING = new Set(["Onderdeel", "Groep", "Categorie", "Cluster", "Domein", "Afdeling", ""]);

export interface StrayContent {
  readonly name: string;
  /** What stands in line `line` of `lines`. */
  readonly at: (line: number, lines: number) => Cell;
  /** It says what the figures are, when or whose, where nothing else in the table does. */
  readonly says: "measure" | "year" | "sector" | "unit" | null;
}

const content = (
  name: string,
  at: (line: number, lines: number) => string | number,
  says: StrayContent["says"] = null,
  format = "General",
): StrayContent => ({ name, at: (line, lines) => cell(at(line, lines), format), says });

const cycle =
  <Item>(...items: readonly [Item, ...Item[]]) =>
  (line: number): Item =>
    items[line % items.length] ?? items[0];

/** What stands in a column that does not matter, by kind. */
export const STRAY_CONTENTS: readonly StrayContent[] = [
  content("text", cycle("zie bijlage", "", "nog nabellen", "in orde")),
  content("yes and no", cycle("ja", "nee")),
  content("names of people", cycle("J. de Vries", "M. Bakker", "A. el Amrani")),
  content("a measure's word in all cells", cycle("Realisatie"), "measure"),
  content("another measure's word in all cells", cycle("Doel"), "measure"),
  content("a measure's word in one cell", (line) => (line === 0 ? "realisatie" : ""), "measure"),
  content("measures' words by turns", cycle("Doel", "Realisatie"), "measure"),
  content("statuses", cycle("voorlopig", "definitief", "gerealiseerd", "concept")),
  content("small numbers", (line) => line + 1),
  content("numbers", (line) => 1200 + line * 37.5),
  content("large numbers", (line) => 20_100_000 - line * 1_713_000),
  content("numbers as text", (line) => `${3 + line}.${450 + line}`),
  content("one year", cycle(2019), "year"),
  content("years", (line) => 2015 + (line % 6), "year"),
  content("percentages", (line) => 0.031 + (line % 9) / 100, null, "0.0%"),
  content("percentages as text", (line) => `${3 + line},5%`),
  content("units", cycle("uur", "euro", "fte"), "unit"),
  content("one unit", cycle("fte"), "unit"),
  content("names of other sectors", cycle("Gemeenten", "Politie", "Mbo", "Rijk"), "sector"),
  content("names of groups", cycle("overheid", "onderwijs"), "sector"),
  content("days", (line) => 45_300 + line, "year", "d-m-yyyy"),
  content("days as text", (line) => `${(line % 27) + 1}-3-2024`, "year"),
  content("codes", (line) => `R${String(line + 1).padStart(2, "0")}`),
  content("marks", cycle("x", "", "-", "*")),
  content("a long remark", (line) =>
    line === 0 ? "De realisatie is hoger dan het doel van vorig jaar, zie ook de brief." : "",
  ),
  content("nothing", () => ""),
];

/**
 * Whether a column with this header would be a reader's business: a person, too, would ask whether
 * `Onderdeel` over sectors' names is meant.
 */
export function matters(header: string, { says }: StrayContent): boolean {
  if (says === "measure") return MEASURING.has(header);
  if (says === "year") return DATING.has(header);
  if (says === "sector") return NAMING.has(header);
  return false;
}

/** A header and contents that together say nothing. */
export function strayColumn(random: Random): { header: string; content: StrayContent } {
  for (;;) {
    const header = random.pick(STRAY_HEADERS);
    const chosen = random.pick(STRAY_CONTENTS);
    if (!matters(header, chosen)) return { header, content: chosen };
  }
}
