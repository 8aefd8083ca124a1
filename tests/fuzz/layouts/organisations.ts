import { figuresOf, type NamedSector, type Size } from "../data";
import { printYear } from "../print-year";
import type { TrueFigure } from "../truth";
import { headerOf, ORGANISATION_HEADERS } from "../words";
import type { Plan } from "./layout";
import { countIn, sumsOf, type Tallies } from "./sums";

const FIELDS = ["target", "realised"] as const;

/** How a table of organisations says of which sector and year they are. */
interface Form {
  readonly sectors: readonly NamedSector[];
  readonly sectorColumn: boolean;
  /** The cells that name the sector of all rows. */
  readonly titles: readonly string[];
  readonly years: "column" | "across" | "title";
}

/** One row for each organisation, its sector in a column: to be added up. */
export function organisationsLayout(plan: Plan): TrueFigure[] {
  const { sectors } = plan.data;
  return writeOrganisations(plan, { sectors, sectorColumn: true, titles: [], years: "column" });
}

/** One row for each organisation, the years side by side. */
export function organisationsAcrossLayout(plan: Plan): TrueFigure[] {
  const { sectors } = plan.data;
  return writeOrganisations(plan, { sectors, sectorColumn: true, titles: [], years: "across" });
}

/** One row for each organisation of the only sector, which the name of the sheet says. */
export function organisationsOfSheetLayout(plan: Plan): TrueFigure[] {
  const { sectors } = plan.data;
  const years = plan.titleYear === null ? plan.random.pick(["column", "across"] as const) : "title";
  return writeOrganisations(plan, { sectors, sectorColumn: false, titles: [], years });
}

/** One row for each organisation of a sector that the title names. */
export function organisationsOfTitleLayout(plan: Plan): TrueFigure[] {
  const { canvas, random, data, top, left } = plan;
  const sector = random.pick(data.sectors);
  const inTitle = plan.variant === "year in title";
  const [year = null] = inTitle ? data.years : [];
  const text = random.pick([sector.label, `Sector ${sector.label}`]);
  const endings = [` ${year}`, `, stand ${year}`, ` (${year})`, ` - ultimo ${year}`];
  const title = canvas.put(top, left, `${text}${inTitle ? random.pick(endings) : ""}`);
  const years = inTitle ? "title" : "column";
  const form: Form = { sectors: [sector], sectorColumn: false, titles: [title], years };
  return writeOrganisations({ ...plan, top: top + 1, titleYear: year }, form);
}

interface Row {
  readonly sector: NamedSector;
  readonly organisation: string;
  /** The years that it gives: one, or all of them across. */
  readonly years: readonly number[];
}

function writeOrganisations(plan: Plan, form: Form): TrueFigure[] {
  const { random, canvas, top, left } = plan;
  const first = left + (form.sectorColumn ? 1 : 0);
  const values = first + (form.years === "column" ? 2 : 1);
  if (form.sectorColumn) canvas.put(top, left, "Sector");
  canvas.put(top, first, random.pick(ORGANISATION_HEADERS));
  if (form.years === "column") canvas.put(top, first + 1, "Jaar");
  const headers = putHeaders(plan, form, values);
  const rows = rowsOf(plan, form);
  const once = form.sectorColumn && plan.variant === "sector once";
  const size: Size = { decimals: random.pick([0, 1]), rateDecimals: 0 };
  const tallies: Tallies = new Map();
  let named = "";
  for (const [at, { sector, organisation, years }] of rows.entries()) {
    const row = top + 1 + at;
    const begins = at === 0 || rows[at - 1]?.sector !== sector;
    if (form.sectorColumn && (begins || !once)) named = canvas.put(row, left, sector.label);
    const names = [...form.titles, named, canvas.put(row, first, `${organisation} ${sector.id}`)];
    for (const [across, year] of years.entries()) {
      if (form.years === "column") {
        const printed = printYear(random, plan.style, year);
        names.push(canvas.put(row, first + 1, printed.value, printed.format));
      }
      putRow(plan, tallies, {
        ...{ row, sector: sector.id, year, size },
        column: values + across * FIELDS.length,
        names: [...names, ...headers],
      });
    }
  }
  if (once && random.chance(0.5)) mergeSectors(plan, rows);
  return sumsOf(plan, tallies);
}

function putHeaders({ random, style, data, canvas, top }: Plan, { years }: Form, first: number) {
  const written = years === "across" ? data.years : [undefined];
  return written.flatMap((year, across) =>
    FIELDS.map((field, at) => {
      const column = first + across * FIELDS.length + at;
      return canvas.put(top, column, headerOf(random, style, field, year));
    }),
  );
}

/** The organisations in any order, but together where their sector is named once for them. */
function rowsOf({ random, data, variant, titleYear }: Plan, form: Form): Row[] {
  const rows = form.sectors.flatMap((sector) =>
    Array.from({ length: random.int(2, 6) }, (_, at) => `Instelling ${"ABCDEF"[at] ?? ""}`).flatMap(
      (organisation): Row[] => {
        if (form.years === "across") return [{ sector, organisation, years: data.years }];
        const years = form.years === "column" ? data.years : [titleYear ?? 0];
        return years.map((year) => ({ sector, organisation, years: [year] }));
      },
    ),
  );
  return variant === "sector once" ? rows : random.shuffled(rows);
}

function mergeSectors({ canvas, top, left }: Plan, rows: readonly Row[]): void {
  const sectors = new Set(rows.map(({ sector }) => sector));
  for (const sector of sectors) {
    const first = top + 1 + rows.findIndex((row) => row.sector === sector);
    const bottom = top + 1 + rows.findLastIndex((row) => row.sector === sector);
    if (bottom > first) canvas.merge({ top: first, left, bottom, right: left });
  }
}

/** Writes what one organisation gives of one year. */
function putRow(
  plan: Plan,
  tallies: Tallies,
  place: {
    readonly row: number;
    readonly column: number;
    readonly sector: string;
    readonly year: number;
    readonly size: Size;
    readonly names: readonly string[];
  },
): void {
  const { random, style } = plan;
  const amounts = figuresOf(random, place.size);
  const silent = random.chance(style.missingShare);
  for (const [at, field] of FIELDS.entries()) {
    const amount = silent && field === "realised" ? null : (amounts[field] ?? null);
    countIn(plan, tallies, { ...place, column: place.column + at, field, amount });
  }
}
