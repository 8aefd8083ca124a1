import type { FigureField } from "../../../src/domain/quantities/figure-fields";
import type { Amount, NamedSector } from "../data";
import { printYear } from "../print-year";
import type { TrueFigure } from "../truth";
import { headerOf, HEADERS, markOf, SECTOR_HEADERS, YEAR_HEADERS } from "../words";
import { coverageColumns, putCoverage, type CoverageColumn } from "./coverage";
import { putAmount, type Plan } from "./layout";
import { putLines } from "./lines";

type Column =
  FigureField | CoverageColumn | "sector" | "year" | "unit" | "extra" | "remark" | "rival";

const EXTRAS = {
  Contactpersoon: ["J. de Vries", "M. Bakker", "A. el Amrani"],
  Bron: ["UWV", "opgave sector", "ABP"],
  Volgnummer: [1, 2, 3, 4, 5, 17],
  "Formatie (fte)": [10231, 128400, 873.5],
  "Laatst bijgewerkt": ["12 maart", "3-4", "vorige week"],
} as const;
const REMARKS = ["", "zie toelichting", "2 organisaties later", "voorlopig", "n.v.t."];

/** What the table has, once it is begun. */
interface Begun {
  readonly plan: Plan;
  readonly columns: readonly Column[];
  readonly headers: ReadonlyMap<Column, string>;
  readonly extra: keyof typeof EXTRAS;
}

/** One row for a sector and a year, the rows in any order, other columns between. */
export function rowsLayout(plan: Plan): TrueFigure[] {
  const { random, data, top } = plan;
  const begun = begin(plan);
  if (!begun.columns.includes("year"))
    return putLines(plan, top + 1, (row, sector) => putRow(begun, row, sector, plan.titleYear));
  const lines = data.years.flatMap((year) => data.sectors.map((sector) => ({ year, sector })));
  if (plan.variant === "year once") return yearOnce(begun, lines);
  const ordered = random.chance(0.5) ? random.shuffled(lines) : lines;
  return ordered.flatMap(({ year, sector }, at) => putRow(begun, top + 1 + at, sector, year));
}

function begin(plan: Plan): Begun {
  const { random, canvas, top, left } = plan;
  const columns = columnsOf(plan);
  const headers = new Map<Column, string>();
  const extra = random.pick(Object.keys(EXTRAS) as (keyof typeof EXTRAS)[]);
  for (const [at, column] of columns.entries())
    headers.set(column, canvas.put(top, left + at, headerText(plan, column, extra)));
  return { plan, columns, headers, extra };
}

function headerText({ random, style }: Plan, column: Column, extra: string): string {
  switch (column) {
    case "sector":
      return random.pick(SECTOR_HEADERS);
    case "year":
      return random.pick(YEAR_HEADERS);
    case "unit":
      return "Eenheid";
    case "remark":
      return random.pick(["Opmerking", "Toelichting"]);
    case "extra":
      return extra;
    case "coverage":
      return random.pick(["Dekking", "Respons", "Respons organisaties"]);
    case "organisations":
      return random.pick(["Aantal organisaties", "Organisaties"]);
    case "reported":
      return random.pick(["Respons", "Gereageerd", "Aantal respondenten"]);
    case "rival": {
      const first = style.headers.realised.toLowerCase();
      const others = HEADERS.realised.filter((it) => it.toLowerCase() !== first);
      const headers = { ...style.headers, realised: random.pick(others) };
      return headerOf(random, { ...style, headers }, "realised");
    }
    default:
      return headerOf(random, style, column);
  }
}

function columnsOf({ random, style, data, titleYear, variant }: Plan): Column[] {
  const fields: Column[] = random.chance(0.3) ? random.shuffled(data.fields) : [...data.fields];
  if (variant === "two realisations")
    fields.splice(random.int(fields.indexOf("realised") + 1, fields.length), 0, "rival");
  const inColumn = titleYear === null;
  const columns: Column[] = ["sector", ...(inColumn ? ["year" as const] : []), ...fields];
  const yearFirst = variant === "year once" ? 0.7 : 0.2;
  if (inColumn && random.chance(yearFirst)) columns.splice(0, 2, "year", "sector");
  if (style.unitPlace === "column") columns.splice(random.int(1, columns.length), 0, "unit");
  if (random.chance(0.3)) columns.splice(random.int(1, columns.length), 0, "extra");
  if (random.chance(0.2)) columns.push("remark");
  const coverage = variant === "coverage" ? coverageColumns(random) : [];
  columns.splice(random.int(1 + columns.indexOf("sector"), columns.length), 0, ...coverage);
  return columns;
}

/** The years one after the other, each named in its first row or merged over its rows. */
function yearOnce(
  begun: Begun,
  lines: readonly { readonly year: number; readonly sector: NamedSector }[],
): TrueFigure[] {
  const { plan, columns } = begun;
  const { random, canvas, top, data } = plan;
  const merged = random.chance(0.5);
  const left = plan.left + columns.indexOf("year");
  const height = data.sectors.length;
  let named = "";
  return lines.flatMap(({ year, sector }, at) => {
    const row = top + 1 + at;
    if (at % height === 0) {
      const { value, format } = printYear(random, plan.style, year);
      named = canvas.put(row, left, value, format);
      if (merged) canvas.merge({ top: row, left, bottom: row + height - 1, right: left });
    }
    return putRow(begun, row, sector, year, named);
  });
}

/** Writes a row; its year too, unless it stands elsewhere. */
function putRow(
  begun: Begun,
  row: number,
  sector: NamedSector,
  year: number | null,
  yearCell: string | null = null,
): TrueFigure[] {
  const { plan, columns, headers } = begun;
  const { left, data, variant } = plan;
  const names = namesOf(begun, row, sector, yearCell === null ? year : null);
  if (yearCell !== null) names.push(yearCell);
  const write = (column: Column, field: FigureField, amount: Amount | null) => {
    const own = [...names, headers.get(column) ?? ""];
    const place = { row, column: left + columns.indexOf(column), sector: sector.id, year, field };
    return putAmount(plan, { ...place, names: own }, amount);
  };
  const figures = data.fields.flatMap((field) =>
    write(field, field, data.at(sector.id, year, field)),
  );
  if (variant === "coverage") return putCoverage(plan, row, columns, figures);
  if (variant !== "two realisations") return figures;
  // Counted at another moment: somewhat more or less.
  const amount = data.at(sector.id, year, "realised");
  const share = plan.random.int(60, 140) / 100;
  const rival = amount && { ...amount, units: Math.round(amount.units * share) + 1 };
  return [
    ...figures.map((it) => (it.field === "realised" ? { ...it, reading: "first" as const } : it)),
    ...write("rival", "realised", rival).map((it) => ({ ...it, reading: "second" as const })),
  ];
}

/** Writes what is not a figure in a row; gives the cells of its sector and year. */
function namesOf(
  { plan, columns, extra }: Begun,
  row: number,
  sector: NamedSector,
  year: number | null,
): string[] {
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
