import { newId, type Scalar, Workbook } from "office-host/model";

const YEARS = [2021, 2022, 2023];
const HEADERS = ["Sector", "Organisatie", "Jaar", "Doel", "Realisatie"];
const WIDTHS = [120, 170, 45, 70, 75];

/** Invented organisations, each with its doel and its realisatie of the three years. */
const ORGANISATIONS: readonly (readonly [
  sector: string,
  name: string,
  target: number,
  realised: readonly (number | null)[],
])[] = [
  ["Gemeenten", "Gemeente Voorbeeldstad", 210, [150.5, 188, 231]],
  ["Gemeenten", "Gemeente Nieuwdorp", 64, [40, 51.5, 58]],
  ["Gemeenten", "Gemeente Ouddam", 38, [null, 22, 30.5]],
  ["Provincies", "Provincie Middenland", 45, [28, 33, 41]],
  ["Provincies", "Provincie Kustland", 52, [30, 36.5, 40]],
  ["Waterschappen", "Waterschap Hoge Dijk", 24, [11, 13.5, 15]],
  ["Waterschappen", "Waterschap Lage Polder", 18, [9, 9, 10.5]],
  ["Politie", "Regionale eenheid Oost", 96, [44, 49, 53]],
  ["Politie", "Regionale eenheid West", 120, [61, 60, 66.5]],
  ["Hogescholen", "Hogeschool aan de Rivier", 70, [15, 19, 22]],
  ["Hogescholen", "Hogeschool Voorbeeld", 55, [14, 15.5, null]],
  ["Universiteiten", "Universiteit Middenland", 140, [50, 55, 61]],
];

/** Three years, a row for each organisation and year. */
export function organisationsSample(): Workbook {
  const workbook = new Workbook("Opgaven");
  const sheet = workbook.active;
  const rows: Scalar[][] = YEARS.flatMap((year, at) =>
    ORGANISATIONS.map(([sector, name, target, realised]) => [
      ...[sector, name, year, target],
      realised[at] ?? null,
    ]),
  );
  WIDTHS.forEach((width, column) => sheet.columnWidths.set(column, width));
  [HEADERS, ...rows].forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) sheet.ensureCell(row, column).value = value;
    }),
  );
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.tables.push({
    ...{ id: newId(), name: "Opgaven", hasHeaders: true, hasTotals: false },
    ...{ style: "TableStyleLight1", showBandedRows: true, showFilterButton: true },
    area: { top: 0, left: 0, bottom: rows.length, right: HEADERS.length - 1 },
  });
  return workbook;
}
