import { withRow } from "../edit-sheet";
import { cell, type Cell, type EditableSheet } from "../editable-sheet";
import { onATable, type Variation } from "../variation";

const TITLES = [
  "Banenafspraak",
  "Vertrouwelijk: concept, niet verspreiden",
  "Opgesteld door afdeling Arbeidsmarkt, versie 3",
  "Bijlage bij de brief",
  "Opgesteld op 12 maart 2024",
  "Afdrukdatum: 5-6-2025",
  "Wet van 2015 en Bestuurlijk Akkoord 2019",
  "Terug naar inhoud",
];
const NOTES = [
  "* Voorlopige cijfers.",
  "1) Zonder de organisaties die geen opgave deden.",
  "Bron: opgave van de sectoren, 12 van 14 ontvangen.",
  "Let op: 25,5 uur per week telt als een fta.",
  "Vragen? Bel 070-1234567.",
  "De realisatie van de politie is hoger dan in 2015.",
  "Het doel voor 2026 is nog niet vastgesteld.",
  "Doel: zie de brief. Realisatie: zie de monitor.",
];
const HIDDEN: readonly (readonly (string | number)[])[] = [
  ["sec_id", "val_a", "val_b", "val_c"],
  ["kolom A", "kolom B", "kolom C"],
  [1, 2, 3, 4, 5],
  ["niet afdrukken"],
];
const OTHERS: readonly { name: string; rows: readonly (readonly (string | number)[])[] }[] = [
  { name: "Toelichting", rows: [["Dit blad hoort bij de cijfers."], ["De doelen zijn van 2013."]] },
  {
    name: "Versies",
    rows: [
      ["Datum", "Versie", "Wat"],
      ["12-3-2024", 1, "eerste opzet"],
      ["14-3-2024", 2, "politie"],
    ],
  },
  {
    name: "Lijsten",
    rows: [
      ["Sectoren", "Jaren"],
      ["Politie", 2019],
      ["Defensie", 2020],
      ["Rijk", 2021],
    ],
  },
  {
    name: "Personeel",
    rows: [
      ["Sector", "Werknemers", "Vestigingen"],
      ["Gemeenten", 171250, 342],
      ["Politie", 65100, 10],
    ],
  },
  {
    name: "Kosten",
    rows: [
      ["Post", "Bedrag"],
      ["Begeleiding", 12500],
      ["Werkplekaanpassing", 3400.5],
    ],
  },
  { name: "Leeg", rows: [] },
];

const line = (cells: readonly (string | number)[], left: number): Map<number, Cell> =>
  new Map(cells.map((value, at) => [left + at, cell(value)]));

/** What stands around a table, and one in a hidden row: a reader gets hidden rows like others. */
export const SURROUNDINGS: readonly Variation[] = [
  {
    name: "a title above",
    apply: onATable((random, sheet, shape) => {
      if (shape.lying || startsWithAYear(sheet)) return null;
      const title = random.pick(TITLES);
      const at = random.pick([0, shape.area.top]);
      const text = line([title], random.pick([0, shape.area.left]));
      const spaced = random.chance(0.5) ? withRow(sheet, at, new Map()) : sheet;
      return { sheet: withRow(spaced, at, text), done: `title ${title} before row ${at + 1}` };
    }),
  },
  {
    name: "a note below",
    apply: onATable((random, sheet, shape) => {
      if (shape.lying) return null;
      const note = random.pick(NOTES);
      const last = Math.max(shape.area.bottom, sheet.rows.length - 1);
      const at = random.pick([shape.area.bottom, last]) + 1;
      const text = line([note], random.pick([shape.area.left, shape.area.left + 1]));
      const spaced = random.chance(0.3) ? withRow(sheet, at, new Map()) : sheet;
      const below = spaced === sheet ? at : at + 1;
      return { sheet: withRow(spaced, below, text), done: `note ${note} at row ${below + 1}` };
    }),
  },
  {
    name: "a note beside",
    apply: onATable((random, sheet, shape) => {
      const note = random.pick(NOTES);
      const width = Math.max(...sheet.rows.map(({ length }) => length));
      // Directly beside a block it would stand where a figure may.
      const column = width + random.int(shape.blocks ? 1 : 0, 1);
      const row = random.int(shape.area.top, shape.area.bottom);
      const rows = sheet.rows.map((cells, at) => (at === row ? put(cells, column, note) : cells));
      return { sheet: { ...sheet, rows }, done: `note ${note} at row ${row + 1}` };
    }),
  },
  {
    name: "a hidden row",
    apply: onATable((random, sheet, shape) => {
      if (shape.lying || shape.blocks || shape.headRow === null) return null;
      if (sheet.tables.length > 0) return null;
      const hidden = random.pick(HIDDEN);
      const at = random.pick([shape.area.top, shape.headRow + 1]);
      const done = `row ${hidden.join(" ")} before row ${at + 1}`;
      return { sheet: withRow(sheet, at, line(hidden, shape.area.left)), done };
    }),
  },
  {
    name: "another sheet",
    apply: (random, { sheets }) => {
      const other = random.pick(OTHERS);
      if (sheets.some(({ name }) => name === other.name)) return null;
      const at = random.int(0, sheets.length);
      const rows = other.rows.map((row) => row.map((value) => cell(value)));
      const kept = sheets[0]?.kept ?? { mergesUnknown: false };
      const more: EditableSheet = { name: other.name, rows, merges: [], tables: [], kept };
      return { sheets: sheets.toSpliced(at, 0, more), done: `sheet ${other.name}` };
    },
  },
];

/** A year by itself on top may be that of the row below it. */
const startsWithAYear = ({ rows }: EditableSheet): boolean =>
  rows.slice(0, 2).some((row) => row.some(({ value }) => /^\D{0,12}\d{4}$/.test(String(value))));

function put(cells: readonly Cell[], column: number, text: string): Cell[] {
  const row = [...cells];
  while (row.length < column) row.push(cell(""));
  row[column] = cell(text);
  return row;
}
