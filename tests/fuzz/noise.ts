import type { Canvas } from "./canvas";
import type { Random } from "./random";

const TITLES = [
  "Banenafspraak",
  "Overzicht quotum arbeidsbeperkten",
  "Bijlage bij de brief",
  "Vertrouwelijk: concept, niet verspreiden",
  "Opgesteld door afdeling Arbeidsmarkt, versie 3",
];
const NOTES = [
  "* Voorlopige cijfers.",
  "1) Zonder de organisaties die geen opgave deden.",
  "Bron: opgave van de sectoren, 12 van 14 ontvangen.",
  "De realisatie is afgerond op hele banen.",
  "Let op: 25 uur per week telt als één baan.",
  "Vragen? Bel 070-1234567.",
];

/** Lines above a table; gives the row after them. */
export function putTitles(random: Random, canvas: Canvas, row: number, left: number): number {
  let next = row;
  for (let lines = random.int(0, 2); lines > 0; lines--)
    canvas.put(next++, left, random.pick(TITLES));
  return next + random.int(0, 2);
}

/** Lines below all that stands on a sheet; `close` for at least one, directly below it. */
export function putNotes(random: Random, canvas: Canvas, left: number, close = false): void {
  let row = canvas.bottom() + (close ? 0 : random.int(1, 3));
  for (let lines = random.int(close ? 1 : 0, 3); lines > 0; lines--)
    canvas.put(row++, left, random.pick(NOTES));
}

/** A table of something else, which a person would not take for these figures. */
export function putOtherTable(random: Random, canvas: Canvas, top: number, left: number): void {
  const tables: (string | number)[][][] = [
    [
      ["Post", "Bedrag", "Toelichting"],
      ["Begeleiding", 12500, "jaarlijks"],
      ["Werkplekaanpassing", 3400.5, ""],
    ],
    [
      ["Naam", "Functie", "Telefoon"],
      ["J. de Vries", "adviseur", "06-12345678"],
      ["M. Bakker", "controller", "06-87654321"],
    ],
    [
      ["Sector", "Werknemers", "Vestigingen"],
      ["Gemeenten", 171250, 342],
      ["Politie", 65100, 10],
    ],
    [
      ["Datum", "Versie", "Wat"],
      ["12-3-2024", 1, "eerste opzet"],
      ["14-3-2024", 2, "cijfers politie"],
    ],
  ];
  for (const [row, line] of random.pick(tables).entries())
    for (const [column, value] of line.entries()) canvas.put(top + row, left + column, value);
}
