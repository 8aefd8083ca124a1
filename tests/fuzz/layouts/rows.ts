import type { FigureField } from "../../../src/domain/sectorfigure";
import type { NamedSector } from "../data";
import { printYear } from "../printyear";
import type { TrueFigure } from "../truth";
import { headerOf, markOf, SECTOR_HEADERS, YEAR_HEADERS } from "../words";
import { putFigure, type Plan } from "./layout";

type Column = FigureField | "sector" | "year" | "unit" | "extra" | "remark";

const EXTRAS = {
  Contactpersoon: ["J. de Vries", "M. Bakker", "A. el Amrani"],
  Bron: ["UWV", "opgave sector", "ABP"],
  Volgnummer: [1, 2, 3, 4, 5, 17],
  "Formatie (fte)": [10231, 128400, 873.5],
  "Laatst bijgewerkt": ["12 maart", "3-4", "vorige week"],
} as const;
const REMARKS = ["", "zie toelichting", "2 organisaties later", "voorlopig", "n.v.t."];

/** One row for a sector and a year, the rows in any order, other columns between. */
export function rowsLayout(plan: Plan): TrueFigure[] {
  const { random, style, data, canvas, top, left } = plan;
  const columns = columnsOf(plan);
  const headers = new Map<Column, string>();
  const extra = random.pick(Object.keys(EXTRAS) as (keyof typeof EXTRAS)[]);
  for (const [at, column] of columns.entries()) {
    const text = headerText(plan, column, extra);
    headers.set(column, canvas.put(top, left + at, text));
  }
  const years = columns.includes("year") ? data.years : [plan.titleYear];
  const lines = years.flatMap((year) => data.sectors.map((sector) => ({ year, sector })));
  const ordered = random.chance(0.5) ? random.shuffled(lines) : lines;
  let row = top;
  return ordered.flatMap(({ year, sector }) => {
    row++;
    const names = namesOf(plan, { row, columns, sector, year, extra });
    return data.fields.flatMap((field) => {
      const column = left + columns.indexOf(field);
      const header = headers.get(field);
      const place = { row, column, sector: sector.id, year, field };
      return putFigure(plan, { ...place, names: header ? [...names, header] : names });
    });
  });

  function headerText(of: Plan, column: Column, extraHeader: string): string {
    if (column === "sector") return random.pick(SECTOR_HEADERS);
    if (column === "year") return random.pick(YEAR_HEADERS);
    if (column === "unit") return "Eenheid";
    if (column === "remark") return random.pick(["Opmerking", "Toelichting"]);
    return column === "extra" ? extraHeader : headerOf(of.random, style, column);
  }
}

function columnsOf({ random, style, data, titleYear }: Plan): Column[] {
  const fields = random.chance(0.3) ? random.shuffled(data.fields) : [...data.fields];
  const inColumn = titleYear === null;
  const columns: Column[] = ["sector", ...(inColumn ? ["year" as const] : []), ...fields];
  if (inColumn && random.chance(0.2)) columns.splice(0, 2, "year", "sector");
  if (style.unitPlace === "column") columns.splice(random.int(1, columns.length), 0, "unit");
  if (random.chance(0.3)) columns.splice(random.int(1, columns.length), 0, "extra");
  if (random.chance(0.2)) columns.push("remark");
  return columns;
}

interface Line {
  readonly row: number;
  readonly columns: readonly Column[];
  readonly sector: NamedSector;
  readonly year: number | null;
  readonly extra: keyof typeof EXTRAS;
}

/** Writes what is not a figure in a row; gives the cells of its sector and year. */
function namesOf(plan: Plan, { row, columns, sector, year, extra }: Line): string[] {
  const { random, style, canvas, left } = plan;
  const names: string[] = [];
  for (const [at, column] of columns.entries()) {
    const put = (value: string | number, format?: string) =>
      canvas.put(row, left + at, value, format);
    if (column === "sector") names.push(put(sector.label + markOf(random, style)));
    if (column === "unit") put(style.unit);
    if (column === "extra") put(random.pick(EXTRAS[extra] as readonly (string | number)[]));
    if (column === "remark") put(random.pick(REMARKS));
    if (column !== "year" || year === null) continue;
    const printed = printYear(random, style, year);
    names.push(put(printed.value as string | number, printed.format));
  }
  return names;
}
