import { type Scalar, Workbook } from "office-host/model";

/** As it comes by e-mail: a heading, a note, other words, figures as text, a subtotal, and no year. */
const ROWS: readonly (readonly Scalar[])[] = [
  ["Opgave banenafspraak (concept, versie 3)"],
  ["peildatum 31-12-2023, bedragen in fta; rood = nog nabellen"],
  [],
  ["Werkgever", "Doelstelling 2023", "Gerealiseerd 2023", "% gerealiseerd", "Inkoop", "Opmerking"],
  ["Rijk", "5.637 fta", 4517, "80%", null, null],
  ["Defensie", 822, "508,5", "61,9%", "235,8", "alleen burgerpersoneel"],
  ["Gemeenten", 5250, "6.320 fta", "120,4%", null, null],
  ["Waterschappen", "552", "329", "56,6%", null, "33 van 35"],
  ["Politie", "713,0", "387", "54,3%", "n.b.", "waarvan 100 inhuur"],
  ["Subtotaal overheid", "12.974", "12.061,5", null, null, null],
  [],
  ["PO", "5.845", "1 290", "22%", "ca. 130", null],
  ["VO", 3809, 840, "22%", "ca. 273", null],
  ["MBO", "+/- 1.900 fta", "+/- 700 fta", "+/- 37%", "-", "opgave volgt"],
  ["HBO", 1685, 498, "30%", 114, null],
  ["Universiteiten", 2514, "1.040", "41%", 115, null],
  [],
  ["NB: cijfers overgenomen uit de mail van 12 december"],
];

const WIDTHS = [150, 100, 105, 70, 60, 130];

/** The same figures in a sheet that nobody tidied. */
export function messySample(): Workbook {
  const workbook = new Workbook("opgave");
  const sheet = workbook.active;
  WIDTHS.forEach((width, column) => sheet.columnWidths.set(column, width));
  ROWS.forEach((texts, row) =>
    texts.forEach((value, column) => {
      if (value !== null) sheet.ensureCell(row, column).value = value;
    }),
  );
  for (const row of [0, 3])
    ROWS[row]?.forEach((_, column) => (sheet.ensureCell(row, column).style = { bold: true }));
  return workbook;
}
