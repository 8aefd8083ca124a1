import type { CellValue } from "../../src/workbook/cells/cells";

const HEADERS = [
  "Sector",
  "Organisatie",
  "Plaats",
  "Jaar",
  "Doel",
  "Realisatie",
  "SROI",
  "Inhuur",
  "Contactpersoon",
  "Opmerking",
];
const SECTORS = ["Rijk", "Gemeenten", "Waterschappen", "Po", "Vo", "Mbo", "Hbo"];
const YEARS = [2020, 2021, 2022, 2023];
/** How many pairs of a sector and a year the rows are of. */
export const SECTOR_YEARS = SECTORS.length * YEARS.length;
const PLACES = ["Utrecht", "Zwolle", "Assen", "Breda", "Almelo"];

/** The figures of so many organisations, ten columns wide: names, numbers, text figures, blanks. */
export function organisationSheet(rows: number): CellValue[][] {
  return [HEADERS, ...Array.from({ length: rows }, (_, at) => lineOf(at))];
}

function lineOf(at: number): CellValue[] {
  const realised = (at % 131) + 0.5;
  return [
    SECTORS[at % SECTORS.length] ?? "",
    `Organisatie ${at + 1}`,
    PLACES[at % PLACES.length] ?? "",
    YEARS[at % YEARS.length] ?? 2020,
    10 + (at % 190),
    // Now and then a figure is text, or not given.
    at % 50 === 0 ? "n.b." : at % 11 === 0 ? String(realised).replace(".", ",") : realised,
    at % 17,
    at % 5,
    `Medewerker ${at % 900}`,
    at % 20 === 0 ? "Cijfers onder voorbehoud" : "",
  ];
}
