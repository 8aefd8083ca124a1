import type { FigureField } from "../../../src/domain/sectorfigure";
import { figuresOf, type Amount, type NamedSector } from "../data";
import { printAmount, printMissing } from "../print";
import { printYear } from "../printyear";
import type { TrueFigure } from "../truth";
import { headerOf, ORGANISATION_HEADERS } from "../words";
import type { Plan } from "./layout";

/** What was written of one sector in one year. */
interface Tally {
  readonly cells: string[];
  readonly names: string[];
  units: number;
  decimals: number;
  reported: number;
  listed: number;
  approximate: boolean;
}

const FIELDS = ["target", "realised"] as const;

/** One row for each organisation, its sector in a column: to be added up. */
export function organisationsLayout(plan: Plan): TrueFigure[] {
  return writeOrganisations(plan, plan.data.sectors, true);
}

/** One row for each organisation of a sector that the title names. */
export function organisationsOfTitleLayout(plan: Plan): TrueFigure[] {
  const { canvas, random, data, top, left } = plan;
  const sector = random.pick(data.sectors);
  canvas.put(top, left, random.pick([sector.label, `Sector ${sector.label}`]));
  return writeOrganisations({ ...plan, top: top + 1 }, [sector], false);
}

function writeOrganisations(
  plan: Plan,
  sectors: readonly NamedSector[],
  sectorColumn: boolean,
): TrueFigure[] {
  const { random, style, data, canvas, top, left } = plan;
  const first = left + (sectorColumn ? 1 : 0);
  if (sectorColumn) canvas.put(top, left, "Sector");
  canvas.put(top, first, random.pick(ORGANISATION_HEADERS));
  canvas.put(top, first + 1, "Jaar");
  const headers = FIELDS.map((field, at) =>
    canvas.put(top, first + 2 + at, headerOf(random, style, field)),
  );
  const lines = sectors.flatMap((sector) =>
    Array.from({ length: random.int(2, 6) }, (_, at) => `Instelling ${"ABCDEF"[at] ?? ""}`).flatMap(
      (organisation) => data.years.map((year) => ({ sector, organisation, year })),
    ),
  );
  const tallies = new Map<string, Tally>();
  const decimals = random.pick([0, 1]);
  for (const [at, { sector, organisation, year }] of random.shuffled(lines).entries()) {
    const row = top + 1 + at;
    const names = sectorColumn ? [canvas.put(row, left, sector.label)] : [];
    names.push(canvas.put(row, first, `${organisation} ${sector.id}`));
    const printed = printYear(random, style, year);
    names.push(canvas.put(row, first + 1, printed.value, printed.format));
    const amounts = figuresOf(random, decimals, 0);
    const silent = random.chance(style.missingShare);
    for (const [place, field] of FIELDS.entries()) {
      const amount = silent && field === "realised" ? null : (amounts[field] ?? null);
      const key = `${sector.id} ${year} ${field}`;
      const tally = tallies.get(key) ?? emptyTally();
      tallies.set(key, tally);
      count(plan, tally, { row, column: first + 2 + place, amount });
      tally.names.push(...names, headers[place] ?? "");
    }
  }
  return [...tallies].flatMap(([key, tally]) => sumOf(plan, key, tally, tallies));
}

const emptyTally = (): Tally => ({
  cells: [],
  names: [],
  units: 0,
  decimals: 0,
  reported: 0,
  listed: 0,
  approximate: false,
});

function count(
  { random, style, canvas }: Plan,
  tally: Tally,
  { row, column, amount }: { row: number; column: number; amount: Amount | null },
): void {
  const { value, format, says } = amount
    ? printAmount(random, style, amount)
    : printMissing(random);
  tally.listed++;
  const cell = canvas.put(row, column, value, format);
  if (!amount || !says) return;
  tally.cells.push(cell);
  tally.reported++;
  tally.units += amount.units;
  tally.decimals = amount.decimals;
  tally.approximate ||= says.approximate;
}

function sumOf(
  { style }: Plan,
  key: string,
  tally: Tally,
  all: ReadonlyMap<string, Tally>,
): TrueFigure[] {
  const [sector = "", year = "", field = ""] = key.split(" ");
  if (tally.reported === 0) return [];
  const realised = all.get(`${sector} ${year} realised`) ?? tally;
  return [
    {
      sector,
      year: Number(year),
      field: field as FigureField,
      value: Number(`${tally.units}e-${tally.decimals}`),
      unit: style.unitPlace === "none" ? null : style.unit,
      approximate: tally.approximate,
      cells: tally.cells,
      names: tally.names,
      coverage: { reported: realised.reported, of: realised.listed },
    },
  ];
}
