import { SECTORS, type GroupId } from "../../src/domain/sectors";
import type { FigureField } from "../../src/domain/sectorfigure";
import type { Random } from "./random";

/** A figure as whole units at a number of decimals; of a percentage its printed decimals. */
export interface Amount {
  readonly units: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** Of a percentage: the ratio that a formula would leave in the cell. */
  readonly ratio: number | null;
}

export interface NamedSector {
  readonly id: string;
  readonly group: GroupId;
  readonly label: string;
}

/** What is true, before any of it is written down. */
export interface Data {
  readonly sectors: readonly NamedSector[];
  readonly years: readonly number[];
  readonly fields: readonly FigureField[];
  readonly at: (sector: string, year: number | null, field: FigureField) => Amount | null;
}

export const RATES: ReadonlySet<FigureField> = new Set(["statedRate", "statedRateInclProcurement"]);

type Figures = Partial<Record<FigureField, Amount>>;

/** Sectors, years and figures in which every percentage is that of its doel and realisatie. */
export function dataOf(random: Random): Data {
  const sectors = random.some(SECTORS, random.int(2, SECTORS.length)).map((sector) => {
    const labels = [sector.name, sector.shortName, sector.name.toUpperCase(), ...sector.aliases];
    return { id: sector.id, group: sector.group, label: random.pick(labels) };
  });
  const first = random.int(2016, 2023);
  const years = Array.from({ length: random.pick([1, 1, 2, 3]) }, (_, at) => first + at);
  const fields: FigureField[] = ["target", "realised"];
  if (random.chance(0.6)) fields.push("statedRate");
  if (random.chance(0.3)) fields.push("procurement");
  if (fields.includes("procurement") && random.chance(0.5))
    fields.push("statedRateInclProcurement");
  if (random.chance(0.15)) fields.push("hiredIn");
  const decimals = random.pick([0, 0, 1]);
  const rateDecimals = random.pick([0, 1]);
  const all = new Map<string, Figures>();
  for (const { id } of sectors)
    for (const year of years) all.set(`${id} ${year}`, figuresOf(random, decimals, rateDecimals));
  return {
    sectors,
    years,
    fields,
    at: (sector, year, field) => all.get(`${sector} ${year ?? years[0]}`)?.[field] ?? null,
  };
}

/** All figures of one sector or organisation in one year. */
export function figuresOf(random: Random, decimals: number, rateDecimals: number): Figures {
  const power = 10 ** decimals;
  const fraction = () => (power === 1 ? 0 : random.int(0, power - 1));
  const target = random.int(40, random.pick([900, 7000])) * power + fraction();
  const realised = random.chance(0.03) ? 0 : Math.round((target * random.int(15, 130)) / 100);
  const procurement = random.int(1, 400) * power + fraction();
  const hiredIn = Math.floor(realised / random.int(3, 9));
  const amount = (units: number): Amount => ({ units, decimals, percent: false, ratio: null });
  const rate = (part: number): Amount => ({
    units: Math.round((part / target) * 100 * 10 ** rateDecimals),
    decimals: rateDecimals,
    percent: true,
    ratio: part / target,
  });
  return {
    target: amount(target),
    realised: amount(realised),
    statedRate: rate(realised),
    procurement: amount(procurement),
    statedRateInclProcurement: rate(realised + procurement),
    hiredIn: amount(hiredIn),
  };
}
